import { describe, expect, test } from "vitest";
import { hearingPublic } from "../../functions/cases/rules/hearing-public.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(hearingPublic, { acts: [{ act: "holdHearing", on: day, ...fields }], ...more });

const BAD = { public: false };

describe("处罚法 64（三）: 听证公开举行", () => {
  test("closed without a ground", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/closedFor"]);
  });

  test.each(["state-secret", "trade-secret", "privacy"])("closed for %s", (closedFor) => {
    expect(on("2026-03-17", { public: false, closedFor })).toEqual([]);
  });

  test("public", () => {
    expect(on("2026-03-17", { public: true })).toEqual([]);
  });

  test("a report may not know the ground", () => {
    expect(on("2026-03-17", BAD, { mode: "reported", whole: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
