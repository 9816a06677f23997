import { describe, expect, test } from "vitest";
import { withinEntrustment } from "../../functions/cases/rules/within-entrustment.ts";
import { foundIn } from "../support/world/recorded.ts";

const CODE = "11990000MB1A00012P2000102001001";
const TERM = {
  by: "11990000MB1A00012P",
  items: [CODE],
  from: "2026-01-01",
  to: "2026-12-31",
  publishedAt: "2026-01-01",
};

const agency = (entry: object) => ({ registers: { agency: () => entry as never } });
const entrusted = (changes: object = {}) =>
  agency({ nature: "entrusted", entrustment: { ...TERM, ...changes } });

const on = (day: string, fields: object, more: object = entrusted()) =>
  foundIn(withinEntrustment, {
    acts: [{ act: "decideCase", on: day, ...fields }],
    powerItem: CODE,
    ...more,
  });

const BAD = { outcome: "penalty" };

describe("处罚法 20: 在委托范围内实施行政处罚", () => {
  test.each([
    ["2025-12-31", ["/occurredAt", "/agency"]],
    ["2026-01-01", []],
    ["2026-12-31", []],
    ["2027-01-01", ["/occurredAt"]],
  ])("entrusted for 2026, decides on %s", (day, pointers) => {
    expect(on(day, BAD)).toEqual(pointers);
  });

  test.each([
    ["2026-03-16", ["/agency"]],
    ["2026-03-17", []],
    ["2026-03-18", []],
  ])("published on 17 March, decides on %s", (day, pointers) => {
    expect(on(day, BAD, entrusted({ publishedAt: "2026-03-17" }))).toEqual(pointers);
  });

  test("an item that is not entrusted", () => {
    expect(on("2026-03-17", BAD, entrusted({ items: [] }))).toEqual(["/powerItem"]);
    expect(on("2026-03-17", BAD, { ...entrusted({ items: [] }), powerItem: undefined })).toEqual([]);
  });

  test("an agency of its own right, or one whose entrustment is not known", () => {
    expect(on("2026-03-17", BAD, agency({ nature: "statutory" }))).toEqual([]);
    expect(on("2026-03-17", BAD, agency({ nature: "entrusted" }))).toEqual([]);
    expect(on("2026-03-17", BAD, {})).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
