import { describe, expect, test } from "vitest";
import { withinDiscretionTier } from "../../functions/cases/rules/within-discretion-tier.ts";
import { foundIn } from "../support/world/recorded.ts";

const tiers = [{ max: "1000.00" }, { min: "1000.00", max: "5000.00" }, { min: "5000.00" }];
const known = (level: string) => ({ registers: { baseline: () => ({ id: "b-1", level, tiers }) as never } });
const OWN = known("own");

const on = (day: string, fields: object, more: object = OWN) =>
  foundIn(withinDiscretionTier, {
    acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }],
    ...more,
  });

const tier = (fine: string, departure?: string) => ({
  fine,
  discretion: { baseline: "b-1", tier: 2, ...(departure && { departure }) },
});
const BAD = tier("5000.01");

describe("27号 五（十二）: 经批准或者集体讨论方可调整适用", () => {
  test.each([
    ["999.99", ["/fine"]],
    ["1000.00", []],
    ["5000.00", []],
    ["5000.01", ["/fine"]],
  ])("a fine of %s yuan in a tier of 1,000 to 5,000", (fine, pointers) => {
    expect(on("2026-03-17", tier(fine))).toEqual(pointers);
  });

  test.each([
    ["own", "head", []],
    ["own", "discussion", []],
    ["own", "maker", ["/fine"]],
    ["upper", "head", ["/fine"]],
    ["upper", "discussion", ["/fine"]],
    ["upper", "maker", []],
  ])("a baseline of the %s agency is left on the word of the %s", (level, departure, pointers) => {
    expect(on("2026-03-17", tier("9000.00", departure), known(level))).toEqual(pointers);
  });

  test("tiers without a lower or an upper end", () => {
    const of = (number: number, fine: string) => ({ fine, discretion: { baseline: "b-1", tier: number } });
    expect(on("2026-03-17", of(1, "0.01"))).toEqual([]);
    expect(on("2026-03-17", of(3, "999999.00"))).toEqual([]);
  });

  test("a baseline or a tier that the register does not know", () => {
    expect(on("2026-03-17", BAD, {})).toEqual([]);
    expect(on("2026-03-17", { fine: "1.00", discretion: { baseline: "b-1", tier: 4 } })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { discretion: { baseline: "b-1", tier: 2 } })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2022-07-28", BAD)).toEqual([]);
  expect(on("2022-07-29", BAD)).not.toEqual([]);
});
