import { describe, expect, test } from "vitest";
import { withdrawnInTime } from "../../functions/disclosure/rules/withdrawn-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "recordRemedy", stage: "ended", outcome: "revoked" } as const;
const END = { act: "withdrawPublication" } as const;
const ended = (outcome: "changed" | "revoked" | "unlawful" | "void" | "upheld" | "withdrawn") =>
  foundIn(withdrawnInTime, {
    acts: [
      { act: "decidePublication", on: "2026-03-16", outcome: "publish" },
      { ...START, outcome, on: "2026-03-17" },
    ],
  });
const done = (on: string, more: object = {}) =>
  foundIn(withdrawnInTime, {
    acts: [
      { act: "decidePublication", on: "2026-03-16", outcome: "publish" },
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(withdrawnInTime, {
    acts: [
      { act: "decidePublication", on: "2017-01-02", outcome: "publish" },
      { ...START, on: started },
    ],
    now,
    ...more,
  });

describe("处罚法 48, 85: 三日内撤回, working days", () => {
  test.each([
    ["the day before the last", "2026-03-19", []],
    ["the last day", "2026-03-20", []],
    ["the day after", "2026-03-21", [""]],
  ])("done on %s", (_, on, pointers) => {
    expect(done(on)).toEqual(pointers);
  });

  test("not done: found as soon as the last day is over", () => {
    expect(open("2026-03-17", "2026-03-20T23:59")).toEqual([]);
    expect(open("2026-03-17", "2026-03-21T00:00")).toEqual([""]);
  });

  test("a record that is not whole may not know that it was done; what it knows to be late is late", () => {
    const more = { mode: "reported", whole: false };
    expect(open("2026-03-17", "2027-01-01T09:00", more)).toEqual([]);
    expect(done("2026-03-21", more)).toEqual([""]);
  });
});
test.each(["changed", "revoked", "unlawful", "void"] as const)("a decision that is %s", (outcome) => {
  expect(ended(outcome)).toEqual([""]);
});

test.each(["upheld", "withdrawn"] as const)("a remedy that ends as %s leaves it public", (outcome) => {
  expect(ended(outcome)).toEqual([]);
});

test("what was never published cannot be withdrawn", () => {
  const acts: WrittenAct[] = [{ ...START, on: "2026-03-17" }];
  expect(foundIn(withdrawnInTime, { acts })).toEqual([]);
  const withheld = { act: "decidePublication", on: "2026-03-10", outcome: "withhold" } as const;
  expect(foundIn(withdrawnInTime, { acts: [withheld, ...acts] })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2021-07-14", "2027-01-01T09:00")).toEqual([]);
  expect(open("2021-07-15", "2027-01-01T09:00")).toEqual([""]);
});
