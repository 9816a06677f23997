import { describe, expect, test } from "vitest";
import { enteredInTime } from "../../functions/cases/rules/entered-in-time.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(enteredInTime, { acts: [{ act: "recordInquiry", on: day, ...fields }], ...more });

const BAD = { recordedAt: "2026-12-01T09:00" };
const entered = (text: string) => ({ recordedAt: `${text}T18:00` });

describe("118号 五（十五）: 执法信息网上录入", () => {
  test.each([
    ["2026-03-20", []],
    ["2026-03-22", []],
    ["2026-03-23", []],
    ["2026-03-24", ["/recordedAt"]],
  ])("happened on a Friday, 20 March, entered on %s", (day, pointers) => {
    expect(on("2026-03-20", entered(day))).toEqual(pointers);
  });

  test("a place sets its own number, down to the same day", () => {
    const within = (entryWorkingDays: number) => ({ settings: { entryWorkingDays } });
    expect(on("2026-03-20", entered("2026-03-20"), within(0))).toEqual([]);
    expect(on("2026-03-20", entered("2026-03-21"), within(0))).toEqual(["/recordedAt"]);
    expect(on("2026-03-20", entered("2026-03-27"), within(5))).toEqual([]);
    expect(on("2026-03-20", entered("2026-03-30"), within(5))).toEqual(["/recordedAt"]);
  });

  test("a reported case is entered elsewhere", () => {
    expect(on("2026-03-20", BAD, { mode: "reported" })).toEqual([]);
  });

  test("every kind of act is asked", () => {
    expect(foundIn(enteredInTime, { acts: [{ act: "startInspection", on: "2026-03-20", ...BAD }] })).toEqual([
      "/recordedAt",
    ]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2018-12-04", BAD)).toEqual([]);
  expect(on("2018-12-05", BAD)).not.toEqual([]);
});
