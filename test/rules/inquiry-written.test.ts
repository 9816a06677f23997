import { describe, expect, test } from "vitest";
import { inquiryWritten } from "../../functions/cases/rules/inquiry-written.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object) =>
  foundIn(inquiryWritten, { acts: [{ act: "recordInquiry", on: day, ...fields }] });

const BAD = { kind: "inquiry", written: false };

describe("处罚法 55: 询问或者检查应当制作笔录", () => {
  test.each(["inquiry", "inspection"])("an %s without a record", (kind) => {
    expect(on("2026-03-17", { kind, written: false })).toEqual(["/written"]);
    expect(on("2026-03-17", { kind, written: true })).toEqual([]);
  });

  test("the sentence speaks of no other kinds", () => {
    expect(on("2026-03-17", { kind: "photograph", written: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { kind: "inquiry" })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
