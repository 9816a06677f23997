import { describe, expect, test } from "vitest";
import { simpleDelivered } from "../../functions/cases/rules/simple-delivered.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(simpleDelivered, {
    procedure: "simple",
    acts: [{ act: "decideOnTheSpot", on: day, ...fields }],
    ...more,
  });

const BAD = { delivered: false, refusalNoted: false };

describe("处罚法 52: 当场交付；拒绝签收的注明", () => {
  test("neither handed over nor noted as refused", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/delivered"]);
  });

  test("handed over, or noted as refused", () => {
    expect(on("2026-03-17", { delivered: true, refusalNoted: false })).toEqual([]);
    expect(on("2026-03-17", { delivered: false, refusalNoted: true })).toEqual([]);
  });

  test("whether a refusal is noted may be unknown", () => {
    expect(on("2026-03-17", { delivered: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
