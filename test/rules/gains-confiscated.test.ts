import { describe, expect, test } from "vitest";
import { gainsConfiscated } from "../../functions/cases/rules/gains-confiscated.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(gainsConfiscated, {
    acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }],
    ...more,
  });

const taken = (amount: string) => [{ kind: "confiscation-of-gains", amount }];
const BAD = { gains: "1000.00", gainsReturned: "0.00", penalties: taken("999.99") };

describe("处罚法 28: 有违法所得，除依法应当退赔的外，应当予以没收", () => {
  test("confiscated whole, or by a 分 too little", () => {
    expect(on("2026-03-17", { ...BAD, penalties: taken("1000.00") })).toEqual([]);
    expect(on("2026-03-17", BAD)).toEqual(["/gains"]);
  });

  test("what is returned counts", () => {
    expect(on("2026-03-17", { ...BAD, gainsReturned: "0.01" })).toEqual([]);
    expect(on("2026-03-17", { ...BAD, gainsReturned: "1000.00", penalties: [] })).toEqual([]);
  });

  test("what was returned may be unknown to a report", () => {
    const { gainsReturned: _, ...silent } = BAD;
    expect(on("2026-03-17", silent)).toEqual(["/gains"]);
    expect(on("2026-03-17", silent, { mode: "reported", whole: false })).toEqual([]);
  });

  test("so may the sum that was confiscated", () => {
    expect(on("2026-03-17", { ...BAD, penalties: [{ kind: "confiscation-of-gains" }] })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { gains: "1000.00" })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
