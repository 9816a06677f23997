import { describe, expect, test } from "vitest";
import { decisionExtension } from "../../functions/cases/rules/decision-extension.ts";
import { foundIn } from "../support/world/recorded.ts";

const FIRST = { act: "extendLimit", on: "2019-03-01", limit: "decision", unit: "day", count: 30 } as const;
const SECOND = { act: "extendLimit", limit: "decision", unit: "day", count: 10 } as const;
const DISCUSSED = { act: "discussCollectively", on: "2026-03-16" } as const;

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(decisionExtension, { acts: [{ ...SECOND, on: day, ...fields }], ...more });

const BAD = { count: 31 };

describe("市监程序 64: 可以延长三十日；继续延期的集体讨论决定", () => {
  test("a first extension of thirty days, and of one more", () => {
    expect(on("2026-03-17", { count: 29 })).toEqual([]);
    expect(on("2026-03-17", { count: 30 })).toEqual([]);
    expect(on("2026-03-17", { count: 31 })).toEqual(["/count"]);
  });

  test("a second one without a collective discussion, and with one", () => {
    const second = { ...SECOND, on: "2026-03-17" };
    expect(foundIn(decisionExtension, { acts: [FIRST, second] })).toEqual(["/limit"]);
    expect(foundIn(decisionExtension, { acts: [FIRST, DISCUSSED, second] })).toEqual([]);
  });

  test("other limits have their own articles", () => {
    expect(on("2026-03-17", { limit: "filing", count: 31 })).toEqual([]);
  });

  test("a record that is not whole may lack the discussion, or the first extension", () => {
    const more = { mode: "reported", whole: false } as const;
    expect(on("2026-03-17", BAD, more)).toEqual([]);
    expect(foundIn(decisionExtension, { acts: [FIRST, { ...SECOND, on: "2026-03-17" }], ...more })).toEqual(
      [],
    );
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { count: undefined })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2019-03-31", BAD)).toEqual([]);
  expect(on("2019-04-01", BAD)).not.toEqual([]);
});
