import { describe, expect, test } from "vitest";
import { recordingUploadedInTime } from "../../functions/cases/rules/recording-uploaded-in-time.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(recordingUploadedInTime, { acts: [{ act: "recordInquiry", on: day, ...fields }], ...more });

const BAD = { uploadedAt: "2026-12-01T00:00:00.000+08:00" };

describe("内蒙三项 20: 二十四小时内上传", () => {
  test.each([
    ["2026-03-18T08:59:59.999+08:00", []],
    ["2026-03-18T09:00:00.000+08:00", []],
    ["2026-03-18T09:00:00.001+08:00", ["/uploadedAt"]],
  ])("recorded at nine on 17 March, uploaded at %s", (uploadedAt, pointers) => {
    expect(on("2026-03-17", { uploadedAt })).toEqual(pointers);
  });

  test("where only the day is known, from the end of that day", () => {
    const uploaded = (uploadedAt: string) => on("2026-03-17", { uploadedAt, dayOnly: true });
    expect(uploaded("2026-03-18T23:59:59.999+08:00")).toEqual([]);
    expect(uploaded("2026-03-19T00:00:00.000+08:00")).toEqual(["/uploadedAt"]);
  });

  test("a place may allow other hours", () => {
    const settings = { recordingUploadHours: 48 };
    expect(on("2026-03-17", { uploadedAt: "2026-03-19T09:00:00.000+08:00" }, { settings })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2020-03-31", BAD)).toEqual([]);
  expect(on("2020-04-01", BAD)).not.toEqual([]);
});
