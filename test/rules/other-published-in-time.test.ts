import { describe, expect, test } from "vitest";
import { otherPublishedInTime } from "../../functions/disclosure/rules/other-published-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "recordPowerAct", power: "05" } as const;
const END = { act: "decidePublication", outcome: "publish" } as const;

const done = (on: string, more: object = {}) =>
  foundIn(otherPublishedInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(otherPublishedInTime, { acts: [{ ...START, on: started }], now, ...more });

describe("118号 二（六）: 20个工作日内公开", () => {
  test.each([
    ["the day before the last", "2026-04-14", []],
    ["the last day", "2026-04-15", []],
    ["the day after", "2026-04-16", [""]],
  ])("done on %s", (_, on, pointers) => {
    expect(done(on)).toEqual(pointers);
  });

  test("not done: found as soon as the last day is over", () => {
    expect(open("2026-03-17", "2026-04-15T23:59")).toEqual([]);
    expect(open("2026-03-17", "2026-04-16T00:00")).toEqual([""]);
  });

  test("a record that is not whole may not know that it was done; what it knows to be late is late", () => {
    const more = { mode: "reported", whole: false };
    expect(open("2026-03-17", "2027-01-01T09:00", more)).toEqual([]);
    expect(done("2026-04-16", more)).toEqual([""]);
  });
});
test("the day that the act itself names counts", () => {
  const named = (publishedOn: string) =>
    foundIn(otherPublishedInTime, {
      procedure: "other",
      mode: "reported",
      whole: false,
      acts: [{ ...START, on: "2026-03-17", publishedOn }],
    });
  expect(named("2026-04-14")).toEqual([]);
  expect(named("2026-04-15")).toEqual([]);
  expect(named("2026-04-16")).toEqual([""]);
});

test("another kind of power has another limit", () => {
  const acts: WrittenAct[] = [{ act: "recordPowerAct", power: "01", on: "2026-03-17" }];
  expect(foundIn(otherPublishedInTime, { acts })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2018-12-04", "2027-01-01T09:00")).toEqual([]);
  expect(open("2018-12-05", "2027-01-01T09:00")).toEqual([""]);
});
