import { describe, expect, test } from "vitest";
import { simpleDecisionComplete } from "../../functions/cases/rules/simple-decision-complete.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(simpleDecisionComplete, {
    procedure: "simple",
    acts: [{ act: "decideOnTheSpot", on: day, ...fields }],
    ...more,
  });

const WHOLE = ["facts", "basis", "amount", "date", "place", "remedies", "agency", "signature"];
const without = (item: string) => ({ fine: "100.00", stated: WHOLE.filter((other) => other !== item) });
const BAD = without("place");

describe("处罚法 52: 当场处罚决定书应当载明的事项", () => {
  test.each(WHOLE)("without %s", (item) => {
    expect(on("2026-03-17", without(item))).toEqual([`/stated/${item}`]);
  });

  test("with all of them", () => {
    expect(on("2026-03-17", { fine: "100.00", stated: WHOLE })).toEqual([]);
  });

  test("a warning has no sum to state", () => {
    expect(on("2026-03-17", { ...without("amount"), fine: "0.00" })).toEqual([]);
    expect(on("2026-03-17", { stated: without("amount").stated })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { fine: "100.00" })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
