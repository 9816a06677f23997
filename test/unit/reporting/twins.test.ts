import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAnyHead } from "../../../functions/case-file/head.ts";
import { registersOn } from "../../../functions/case-file/judge.ts";
import { externalKey, headKey } from "../../../functions/case-file/keys.ts";
import { clocksOfRecord } from "../../../functions/case-file/kind.ts";
import type { CaseRecord } from "../../../functions/case-file/record.ts";
import { recordOfAny } from "../../../functions/case-file/record-of-any.ts";
import type { Judged } from "../../../functions/case-file/rules.ts";
import { stateCouncilCalendar as calendar } from "../../../functions/kernel/state-council-calendar.ts";
import { CATALOGUE } from "../../../functions/law/catalogue.ts";
import { breachesOf } from "../../../functions/law/rule.ts";
import { DEFAULT_SETTINGS as settings } from "../../../functions/law/settings.ts";
import { dayOf } from "../../../functions/record/act.ts";
import { loadedOf } from "../../../functions/record/loaded.ts";
import { startedImport } from "../../support/imports/import-in-hand.ts";
import { LAND_AGENCY } from "../../support/imports/officer-rows.ts";
import { TWINS } from "../../support/twins/reported.ts";
import { LAND_TEAM } from "../../support/world/people.ts";
import { newWorld } from "../../support/world.ts";

const START = "2026-11-23T09:00";

/** What the rules find at every act of a record, each by the law of its own day. */
const findingsIn = (record: CaseRecord, now: Judged["now"]): readonly string[] =>
  record.acts.flatMap((act) => {
    const day = dayOf(act);
    const clocks = () => clocksOfRecord(record, { settingsOn: () => settings, calendar });
    const registers = registersOn(loadedOf([]), { day, agency: record.agency, baselines: [] });
    const judged: Judged = { record, act, day, now, clocks, registers, settings, calendar, peers: [] };
    return breachesOf(CATALOGUE, judged).map(({ rule }) => `${act.act} ${rule.id}`);
  });

/** All twins, brought by one job as lines of one file. */
const brought = async () => {
  const world = await newWorld(START);
  const lines = TWINS.map(({ record }) => JSON.stringify(record)).join("\n");
  const job = await startedImport(world, lines, { kind: "cases", format: "jsonl", who: LAND_TEAM.system });
  await job.slice();
  expect((await job.view()).counts).toMatchObject({ created: TWINS.length, rejected: 0 });
  return world;
};

describe("the twins of the published samples, reported", () => {
  test.each(TWINS)("$sample: a lawyer finds $findings", async ({ externalId, findings }) => {
    const { table, clock } = await brought();
    const [external] = await table.read("state", [externalKey(LAND_AGENCY, externalId)]);
    const [item] = await table.read("state", [headKey(String(external?.["case"]))]);
    if (!item) throw new Error("the twin is not there");
    const record = recordOfAny(readAnyHead(item));
    expect(record.acts.length).toBeGreaterThan(0);
    expect(findingsIn(record, clock.now())).toEqual(findings);
  });

  test("stand in the page of the tests with the same findings", () => {
    const page = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const rows = [...page.matchAll(/^\| `([a-z-]+)\.txt` \| (?:`([^`]+)`|none) \|/gm)];
    expect(rows.map(([, sample, finding]) => [sample, finding ? [finding] : []])).toEqual(
      TWINS.map(({ sample, findings }) => [sample, [...findings]]),
    );
  });
});
