import { describe, expect, test } from "vitest";
import { archivedAfterClose } from "../../functions/cases/rules/archived-after-close.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(archivedAfterClose, { acts: [{ act: "closeCase", on: day, ...fields }], ...more });

const BAD = { reason: "done" };

describe("处罚法 47: 归档保存", () => {
  test("from the day after the case was closed", () => {
    expect(on("2026-03-17", BAD, { now: "2026-03-17T23:59" })).toEqual([]);
    expect(on("2026-03-17", BAD, { now: "2026-03-18T00:00" })).toEqual([""]);
  });

  test("until it is archived", () => {
    const acts: WrittenAct[] = [
      { act: "closeCase", on: "2026-03-17", reason: "done" },
      { act: "archiveCase", on: "2026-04-01" },
    ];
    expect(foundIn(archivedAfterClose, { acts })).toEqual([]);
  });

  test("a clue that was not filed has no file of its own", () => {
    expect(on("2026-03-17", { reason: "not-filed" })).toEqual([]);
  });

  test("a record that is not whole may not know", () => {
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
