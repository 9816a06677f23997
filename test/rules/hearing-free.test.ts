import { describe, expect, test } from "vitest";
import { hearingFree } from "../../functions/cases/rules/hearing-free.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(hearingFree, { acts: [{ act: "holdHearing", on: day, ...fields }], ...more });

const BAD = { feeCharged: true };

describe("处罚法 63: 当事人不承担听证的费用", () => {
  test("charged", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/feeCharged"]);
  });

  test("free", () => {
    expect(on("2026-03-17", { feeCharged: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
