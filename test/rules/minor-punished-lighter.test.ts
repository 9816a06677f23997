import { describe, expect, test } from "vitest";
import { minorPunishedLighter } from "../../functions/cases/rules/minor-punished-lighter.ts";
import { foundIn } from "../support/world/recorded.ts";

const BASELINE = {
  id: "b-1",
  level: "own",
  tiers: [{ kind: "lighter" }, { kind: "ordinary" }, { kind: "heavier" }],
};
const MINOR = {
  parties: [{ kind: "citizen", name: "欧阳澄", birthDate: "2005-03-10" }],
  registers: { baseline: () => BASELINE },
};

const on = (day: string, fields: object, more: object = MINOR) =>
  foundIn(minorPunishedLighter, {
    acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }],
    ...more,
  });

const tier = (number: number) => ({ discretion: { baseline: "b-1", tier: number } });
const done = (endedOn: string) => ({ violations: [{ endedOn }] });
const BAD = { ...tier(2), ...done("2021-07-01") };

describe("处罚法 30: 已满十四周岁不满十八周岁的，应当从轻或者减轻", () => {
  test.each([
    [1, []],
    [2, ["/discretion/tier"]],
    [3, ["/discretion/tier"]],
  ])("tier %i of lighter, ordinary, heavier", (number, pointers) => {
    expect(on("2026-03-17", { ...tier(number), ...done("2021-07-01") })).toEqual(pointers);
  });

  test.each([
    ["2017-03-09", []],
    ["2017-03-10", ["/discretion/tier"]],
    ["2021-03-09", ["/discretion/tier"]],
    ["2021-03-10", []],
  ])("born on 10 March 2003, done on %s", (endedOn, pointers) => {
    const parties = [{ kind: "citizen", name: "欧阳澄", birthDate: "2003-03-10" }];
    expect(on("2026-03-17", { ...tier(2), ...done(endedOn) }, { ...MINOR, parties })).toEqual(pointers);
  });

  test("a baseline that the register does not know tells nothing", () => {
    expect(on("2026-03-17", BAD, { ...MINOR, registers: {} })).toEqual([]);
    expect(on("2026-03-17", { ...BAD, ...tier(9) })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", tier(2))).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
