import { describe, expect, test } from "vitest";
import { simpleReportedInTime } from "../../functions/cases/rules/simple-reported-in-time.ts";
import { foundIn } from "../support/world/recorded.ts";

const START = { act: "decideOnTheSpot" } as const;
const END = { act: "reportOnTheSpot" } as const;

const done = (on: string, more: object = {}) =>
  foundIn(simpleReportedInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(simpleReportedInTime, { acts: [{ ...START, on: started }], now, ...more });

describe("处罚法 52, 市监程序 70: 七个工作日内交至所属机关", () => {
  test.each([
    ["the day before the last", "2026-03-25", []],
    ["the last day", "2026-03-26", []],
    ["the day after", "2026-03-27", [""]],
  ])("done on %s", (_, on, pointers) => {
    expect(done(on)).toEqual(pointers);
  });

  test("not done: found as soon as the last day is over", () => {
    expect(open("2026-03-17", "2026-03-26T23:59")).toEqual([]);
    expect(open("2026-03-17", "2026-03-27T00:00")).toEqual([""]);
  });

  test("a record that is not whole may not know that it was done; what it knows to be late is late", () => {
    const more = { mode: "reported", whole: false };
    expect(open("2026-03-17", "2027-01-01T09:00", more)).toEqual([]);
    expect(done("2026-03-27", more)).toEqual([""]);
  });
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2019-03-31", "2027-01-01T09:00")).toEqual([]);
  expect(open("2019-04-01", "2027-01-01T09:00")).toEqual([""]);
});
