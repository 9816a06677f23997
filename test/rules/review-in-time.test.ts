import { describe, expect, test } from "vitest";
import { reviewInTime } from "../../functions/legal-review/rules/review-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "submitForReview", round: 1 } as const;
const END = { act: "giveReviewOpinion", round: 1 } as const;

const done = (on: string, more: object = {}) =>
  foundIn(reviewInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(reviewInTime, { acts: [{ ...START, on: started }], now, ...more });

describe("市监程序 55: 十个工作日内完成审核", () => {
  test.each([
    ["the day before the last", "2026-03-30", []],
    ["the last day", "2026-03-31", []],
    ["the day after", "2026-04-01", [""]],
  ])("done on %s", (_, on, pointers) => {
    expect(done(on)).toEqual(pointers);
  });

  test("not done: found as soon as the last day is over", () => {
    expect(open("2026-03-17", "2026-03-31T23:59")).toEqual([]);
    expect(open("2026-03-17", "2026-04-01T00:00")).toEqual([""]);
  });

  test("a record that is not whole may not know that it was done; what it knows to be late is late", () => {
    const more = { mode: "reported", whole: false };
    expect(open("2026-03-17", "2027-01-01T09:00", more)).toEqual([]);
    expect(done("2026-04-01", more)).toEqual([""]);
  });
});
test("a new text ends the round without an opinion", () => {
  const acts: WrittenAct[] = [
    { ...START, on: "2026-03-17" },
    { act: "proposeDecision", on: "2026-03-20" },
  ];
  expect(foundIn(reviewInTime, { acts })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2019-03-31", "2027-01-01T09:00")).toEqual([]);
  expect(open("2019-04-01", "2027-01-01T09:00")).toEqual([""]);
});
