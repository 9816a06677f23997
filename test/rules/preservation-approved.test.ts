import { describe, expect, test } from "vitest";
import { preservationApproved } from "../../functions/cases/rules/preservation-approved.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object) =>
  foundIn(preservationApproved, { acts: [{ act: "preserveEvidence", on: day, ...fields }] });

const BAD = { approvedAt: "2026-12-01T00:00:00.000+08:00" };

describe("处罚法 56: 经行政机关负责人批准，可以先行登记保存", () => {
  test.each([
    ["2026-03-16T09:00:00.000+08:00", []],
    ["2026-03-17T09:00:00.000+08:00", []],
    ["2026-03-17T09:00:00.001+08:00", ["/approvedAt"]],
    ["2026-03-18T09:00:00.000+08:00", ["/approvedAt"]],
  ])("preserved at nine on 17 March, approved at %s", (approvedAt, pointers) => {
    expect(on("2026-03-17", { approvedAt })).toEqual(pointers);
  });

  test("where only the day is known, an approval of that day is in time", () => {
    expect(on("2026-03-17", { approvedAt: "2026-03-17T18:00:00.000+08:00", dayOnly: true })).toEqual([]);
    expect(on("2026-03-17", { approvedAt: "2026-03-18T00:00:00.000+08:00", dayOnly: true })).toEqual([
      "/approvedAt",
    ]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
