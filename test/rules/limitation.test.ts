import { describe, expect, test } from "vitest";
import { limitation } from "../../functions/cases/rules/limitation.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const judged = (discoveredOn: string, violation: object, more: object = {}) =>
  foundIn(limitation, {
    acts: [
      { act: "openCase", on: "2026-03-02", discoveredOn },
      { act: "decideCase", on: "2026-03-17", outcome: "penalty", violations: [violation], ...more },
    ],
  });

const PLAIN = { endedOn: "2024-02-29", grave: false };

const on = (day: string, fields: object) =>
  foundIn(limitation, {
    acts: [
      { act: "openCase", on: "2016-03-02" },
      { act: "decideCase", on: day, outcome: "penalty", ...fields },
    ],
  });

const BAD = { violations: [{ endedOn: "2010-01-01" }] };

describe("处罚法 36: 二年内未被发现的，不再给予行政处罚; 五年", () => {
  test.each([
    ["2026-02-27", []],
    ["2026-02-28", []],
    ["2026-03-01", ["/violations/0"]],
  ])("ended on 29 February 2024, found on %s", (discoveredOn, pointers) => {
    expect(judged(discoveredOn, PLAIN)).toEqual(pointers);
  });

  test.each([
    ["2025-03-16", []],
    ["2025-03-17", []],
    ["2025-03-18", ["/violations/0"]],
  ])("a grave one that ended on 17 March 2020, found on %s", (discoveredOn, pointers) => {
    expect(judged(discoveredOn, { endedOn: "2020-03-17", grave: true })).toEqual(pointers);
    expect(judged(discoveredOn, { endedOn: "2020-03-17" })).toEqual(pointers);
  });

  test("法律另有规定的除外", () => {
    expect(judged("2026-03-01", { ...PLAIN, otherLaw: "《某法》第八十六条" })).toEqual([]);
  });

  test("only what is punished is barred", () => {
    const violations = [PLAIN, { endedOn: "2026-01-01", grave: false }];
    const penalties = [{ kind: "fine", violations: [2] }];
    expect(judged("2026-03-01", {}, { violations, penalties })).toEqual([]);
    expect(judged("2026-03-01", {}, { violations, penalties: [{ kind: "fine" }] })).toEqual([
      "/violations/0",
    ]);
  });

  test("whoever is not punished may be told so at any time", () => {
    expect(judged("2026-03-01", PLAIN, { outcome: "not-established" })).toEqual([]);
  });

  test("without a day of discovery that of the clue counts, else that of filing", () => {
    const decided = { act: "decideCase", on: "2026-03-17", outcome: "penalty", violations: [PLAIN] } as const;
    expect(foundIn(limitation, { acts: [{ act: "openCase", on: "2026-02-28" }, decided] })).toEqual([]);
    expect(foundIn(limitation, { acts: [{ act: "fileCase", on: "2026-03-01" }, decided] })).toEqual([
      "/violations/0",
    ]);
    expect(foundIn(limitation, { acts: [decided] })).toEqual([]);
  });

  test("on the spot too", () => {
    const acts: WrittenAct[] = [
      { act: "openCase", on: "2026-03-01" },
      { act: "decideOnTheSpot", on: "2026-03-01", violations: [PLAIN] },
    ];
    expect(foundIn(limitation, { procedure: "simple", acts })).toEqual(["/violations/0"]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { violations: [{ grave: false }] })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
