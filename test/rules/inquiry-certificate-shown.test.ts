import { describe, expect, test } from "vitest";
import { inquiryCertificateShown } from "../../functions/cases/rules/inquiry-certificate-shown.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object) =>
  foundIn(inquiryCertificateShown, { acts: [{ act: "recordInquiry", on: day, ...fields }] });

const BAD = { certificateShown: false };

describe("处罚法 55: 应当主动出示执法证件", () => {
  test("not shown", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/certificateShown"]);
  });

  test("shown", () => {
    expect(on("2026-03-17", { certificateShown: true })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
