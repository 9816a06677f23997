import { describe, expect, test } from "vitest";
import { publishedInTime } from "../../functions/disclosure/rules/published-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "decideCase", outcome: "penalty" } as const;
const END = { act: "decidePublication", outcome: "publish" } as const;

const done = (on: string, more: object = {}) =>
  foundIn(publishedInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(publishedInTime, { acts: [{ ...START, on: started }], now, ...more });

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
test("what is withheld, or no penalty, is not late", () => {
  const decided = { ...START, on: "2026-03-17" };
  expect(
    foundIn(publishedInTime, {
      acts: [decided, { act: "decidePublication", on: "2026-06-01", outcome: "withhold" }],
    }),
  ).toEqual([]);
  expect(foundIn(publishedInTime, { acts: [{ ...decided, outcome: "not-established" }] })).toEqual([]);
});

test("a latest possible day of decision proves that a later publication is late", () => {
  const acts: WrittenAct[] = [
    { ...START, on: "2026-03-17", atLatest: true, dayOnly: true },
    { ...END, on: "2026-03-27", dayOnly: true },
  ];
  expect(foundIn(publishedInTime, { acts, mode: "reported", whole: false })).toEqual([""]);
});

test("a decision on the spot is published too", () => {
  const acts: WrittenAct[] = [
    { act: "decideOnTheSpot", on: "2026-03-17" },
    { ...END, on: "2026-03-27" },
  ];
  expect(foundIn(publishedInTime, { procedure: "simple", acts })).toEqual([""]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2018-12-04", "2027-01-01T09:00")).toEqual([]);
  expect(open("2018-12-05", "2027-01-01T09:00")).toEqual([""]);
});
