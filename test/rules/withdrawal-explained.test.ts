import { describe, expect, test } from "vitest";
import { withdrawalExplained } from "../../functions/disclosure/rules/withdrawal-explained.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object) =>
  foundIn(withdrawalExplained, { acts: [{ act: "withdrawPublication", on: day, ...fields }] });

const BAD = { reasonPublished: false };

describe("处罚法 48: 撤回并公开说明理由", () => {
  test("without the reason", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/reasonPublished"]);
  });

  test("with it", () => {
    expect(on("2026-03-17", { reasonPublished: true })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
