import { describe, expect, test } from "vitest";
import { simpleReconsiderationFirst } from "../../functions/cases/rules/simple-reconsideration-first.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(simpleReconsiderationFirst, {
    procedure: "simple",
    acts: [{ act: "decideOnTheSpot", on: day, ...fields }],
    ...more,
  });

const BAD = { stated: ["facts", "remedies"] };

describe("复议法 23: 对当场作出的行政处罚决定，应当告知先申请行政复议", () => {
  test("one that does not tell it is found", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/stated"]);
  });

  test("one that tells it is not", () => {
    expect(on("2026-03-17", { stated: ["remedies", "reconsideration-first"] })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2023-12-31", BAD)).toEqual([]);
  expect(on("2024-01-01", BAD)).not.toEqual([]);
});
