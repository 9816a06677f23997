import { describe, expect, test } from "vitest";
import { licencePublishedInTime } from "../../functions/disclosure/rules/licence-published-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "recordPowerAct", power: "01" } as const;
const END = { act: "decidePublication", outcome: "publish" } as const;

const done = (on: string, more: object = {}) =>
  foundIn(licencePublishedInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(licencePublishedInTime, { acts: [{ ...START, on: started }], now, ...more });

describe("118号 二（六）: 7个工作日内公开", () => {
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
test("the day that the act itself names counts", () => {
  const named = (publishedOn: string) =>
    foundIn(licencePublishedInTime, {
      procedure: "other",
      mode: "reported",
      whole: false,
      acts: [{ ...START, on: "2026-03-17", publishedOn }],
    });
  expect(named("2026-03-25")).toEqual([]);
  expect(named("2026-03-26")).toEqual([]);
  expect(named("2026-03-27")).toEqual([""]);
});

test("another kind of power has another limit", () => {
  const acts: WrittenAct[] = [{ act: "recordPowerAct", power: "05", on: "2026-03-17" }];
  expect(foundIn(licencePublishedInTime, { acts })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2018-12-04", "2027-01-01T09:00")).toEqual([]);
  expect(open("2018-12-05", "2027-01-01T09:00")).toEqual([""]);
});
