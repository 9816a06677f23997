import { describe, expect, test } from "vitest";
import { filingInTime } from "../../functions/cases/rules/filing-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "openCase" } as const;
const END = { act: "fileCase" } as const;

const done = (on: string, more: object = {}) =>
  foundIn(filingInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(filingInTime, { acts: [{ ...START, on: started }], now, ...more });

describe("处罚法 54, 市监程序 18: 十五个工作日内决定是否立案", () => {
  test.each([
    ["the day before the last", "2026-04-07", []],
    ["the last day", "2026-04-08", []],
    ["the day after", "2026-04-09", [""]],
  ])("done on %s", (_, on, pointers) => {
    expect(done(on)).toEqual(pointers);
  });

  test("not done: found as soon as the last day is over", () => {
    expect(open("2026-03-17", "2026-04-08T23:59")).toEqual([]);
    expect(open("2026-03-17", "2026-04-09T00:00")).toEqual([""]);
  });

  test("a record that is not whole may not know that it was done; what it knows to be late is late", () => {
    const more = { mode: "reported", whole: false };
    expect(open("2026-03-17", "2027-01-01T09:00", more)).toEqual([]);
    expect(done("2026-04-09", more)).toEqual([""]);
  });
});
test("to close it as not filed is a decision too", () => {
  const acts: WrittenAct[] = [
    { ...START, on: "2026-03-17" },
    { act: "closeCase", reason: "not-filed", on: "2026-04-08" },
  ];
  expect(foundIn(filingInTime, { acts })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2019-03-31", "2027-01-01T09:00")).toEqual([]);
  expect(open("2019-04-01", "2027-01-01T09:00")).toEqual([""]);
});
