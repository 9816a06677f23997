import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { recordingOf, type Walk } from "../support/walks/walk.ts";
import { settle } from "../support/world/settings.ts";
import { WALKS } from "./scripts/all.ts";
import { REFUSALS } from "./scripts/refusals/by-room.ts";

const GOLDEN = new URL("golden/", import.meta.url);

test("every file is the recording of something", () => {
  const recorded = [...WALKS.map(({ name }) => name), ...Object.keys(REFUSALS), "standing-pages"];
  expect(readdirSync(GOLDEN).toSorted()).toEqual(recorded.map((name) => `${name}.txt`).toSorted());
});

/** The lines of one text that the other has not. */
const only = (one: string, other: string): readonly string[] => {
  const known = new Set(other.split("\n"));
  return one.split("\n").filter((line) => !known.has(line));
};

test("a limit of one day more is seen, where it is counted and nowhere else", async () => {
  const limits = { review: { count: 11, unit: "working-day", rolls: false, basis: "某省规定" } };
  const walk = WALKS.find(({ name }) => name === "day-by-day") as Walk;
  const go: Walk["go"] = async (walking) => {
    await settle(walking.world, { limits });
    return walk.go(walking);
  };
  const changed = only(await recordingOf({ ...walk, go }), await recordingOf(walk));
  expect(changed).toContain("  now task review-proposal#1 for reviewer due 2026-03-30");
  const about = /review|2026-03-(27|28|30)|某省规定|count: 11|11 working days/;
  expect(changed.filter((line) => !about.test(line))).toEqual([]);
});
