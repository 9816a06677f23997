import { describe, expect, test } from "vitest";
import { hearingWritten } from "../../functions/cases/rules/hearing-written.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(hearingWritten, { acts: [{ act: "holdHearing", on: day, ...fields }], ...more });

const BAD = { written: false };

describe("处罚法 64（八）: 听证应当制作笔录", () => {
  test("without a record", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/written"]);
  });

  test("with one", () => {
    expect(on("2026-03-17", { written: true })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
