import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LIMIT_NAMES, LIMITS } from "../../functions/law/limits.ts";
import { DEFAULT_SETTINGS, Settings } from "../../functions/law/settings.ts";
import { RegisterFile } from "../../functions/registers/contract.ts";
import { PROJECT } from "../../infra/entries.ts";

const page = readFileSync(join(PROJECT, "infra/runbooks/settings.md"), "utf8");
const [settings = "", limits = ""] = page.split("## ").slice(1);

/** The rows of the table of a section: what each is called, and its cells. */
const rowsIn = (section: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...section.matchAll(/^\| `([a-zA-Z-]+)` \| (.*) \|$/gm)].map(([, name = "", cells = ""]) => [
      name,
      cells.split(" | "),
    ]),
  );

test("every setting has its row, and no other", () => {
  expect([...rowsIn(settings).keys()].toSorted()).toEqual(Object.keys(Settings.shape).toSorted());
});

test("the defaults are those of the code", () => {
  const defaultOf = (name: keyof Settings) => rowsIn(settings).get(name)?.[2];
  const { night, entryWorkingDays, recordingUploadHours, capExemptions } = DEFAULT_SETTINGS;
  expect(defaultOf("night")).toBe(`${night.from} to ${night.to}`);
  expect(defaultOf("entryWorkingDays")).toBe(String(entryWorkingDays));
  expect(defaultOf("recordingUploadHours")).toBe(String(recordingUploadHours));
  expect(defaultOf("capExemptions")).toBe(capExemptions.map((name) => `\`${name}\``).join(", "));
  const { hearingThreshold, reviewThreshold } = DEFAULT_SETTINGS;
  expect(defaultOf("hearingThreshold")?.split(":")[0]).toBe(hearingThreshold.fine.citizen);
  expect(defaultOf("reviewThreshold")?.split(":")[0]).toBe(reviewThreshold.fine.citizen);
});

const UNITS = { "working-day": "working days", day: "days", month: "months", year: "years", hour: "hours" };

test("every limit that a place may set has its row with its name and period, and no other", () => {
  const open = LIMIT_NAMES.filter((name) => LIMITS[name].configurable);
  expect([...rowsIn(limits)].map(([name, [what, , period]]) => [name, what, period])).toEqual(
    open.map((name) => {
      const { zh, period } = LIMITS[name];
      return [name, zh, `${period.count} ${UNITS[period.unit]}${period.rolls ? ", rolls" : ""}`];
    }),
  );
});

test("the example is a file that can be imported", () => {
  const [, example = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
  expect(RegisterFile.safeParse(JSON.parse(example)).error).toBeUndefined();
});
