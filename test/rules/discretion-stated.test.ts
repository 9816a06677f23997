import { describe, expect, test } from "vitest";
import { discretionStated } from "../../functions/cases/rules/discretion-stated.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(discretionStated, {
    acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }],
    ...more,
  });

const APPLIED = { discretion: { baseline: "b-1", tier: 1 } };
const BAD = { ...APPLIED, stated: ["facts"] };

describe("27号 五（十二）: 有行政裁量权基准的，要在决定书中明确适用情况", () => {
  test("applied and not stated", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/discretion"]);
  });

  test("stated", () => {
    expect(on("2026-03-17", { ...APPLIED, stated: ["discretion"] })).toEqual([]);
  });

  test("there is one for the power item", () => {
    const baseline = { id: "b-1", level: "own", tiers: [] } as const;
    const more = { powerItem: "p", registers: { baselineFor: () => baseline } };
    expect(on("2026-03-17", { stated: ["facts"] }, more)).toEqual(["/discretion"]);
    expect(on("2026-03-17", { stated: ["facts"] }, { ...more, powerItem: undefined })).toEqual([]);
  });

  test("there is none", () => {
    expect(on("2026-03-17", { stated: ["facts"] }, { powerItem: "p" })).toEqual([]);
  });

  test("a place may set the policy aside", () => {
    const settings = { setAside: { "discretion-stated": { basis: "本地规定" } } };
    expect(on("2026-03-17", BAD, { settings })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", APPLIED)).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2022-07-28", BAD)).toEqual([]);
  expect(on("2022-07-29", BAD)).not.toEqual([]);
});
