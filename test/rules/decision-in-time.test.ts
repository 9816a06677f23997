import { describe, expect, test } from "vitest";
import { decisionInTime } from "../../functions/cases/rules/decision-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "fileCase" } as const;
const END = { act: "decideCase" } as const;

const done = (on: string, more: object = {}) =>
  foundIn(decisionInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(decisionInTime, { acts: [{ ...START, on: started }], now, ...more });

describe("处罚法 60: 自立案之日起九十日内", () => {
  test.each([
    ["the day before the last", "2026-06-14", []],
    ["the last day", "2026-06-15", []],
    ["the day after", "2026-06-16", [""]],
  ])("done on %s", (_, on, pointers) => {
    expect(done(on)).toEqual(pointers);
  });

  test("not done: found as soon as the last day is over", () => {
    expect(open("2026-03-17", "2026-06-15T23:59")).toEqual([]);
    expect(open("2026-03-17", "2026-06-16T00:00")).toEqual([""]);
  });

  test("a record that is not whole may not know that it was done; what it knows to be late is late", () => {
    const more = { mode: "reported", whole: false };
    expect(open("2026-03-17", "2027-01-01T09:00", more)).toEqual([]);
    expect(done("2026-06-16", more)).toEqual([""]);
  });
});
test("a latest possible day of decision proves no delay", () => {
  const acts: WrittenAct[] = [
    { ...START, on: "2026-03-17" },
    { act: "decideCase", on: "2026-07-01", atLatest: true },
  ];
  expect(foundIn(decisionInTime, { acts, mode: "reported", whole: false })).toEqual([]);
});

test("a case that is dropped needs no decision", () => {
  const acts: WrittenAct[] = [
    { ...START, on: "2026-03-17" },
    { act: "closeCase", reason: "dropped", on: "2026-07-01" },
  ];
  expect(foundIn(decisionInTime, { acts })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2021-07-14", "2027-01-01T09:00")).toEqual([]);
  expect(open("2021-07-15", "2027-01-01T09:00")).toEqual([""]);
});
