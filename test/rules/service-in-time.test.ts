import { describe, expect, test } from "vitest";
import { serviceInTime } from "../../functions/cases/rules/service-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "decideCase" } as const;
const END = { act: "serveDecision" } as const;

const done = (on: string, more: object = {}) =>
  foundIn(serviceInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(serviceInTime, { acts: [{ ...START, on: started }], now, ...more });

describe("处罚法 61, 85: 七日内送达, working days", () => {
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
test("a case that is transferred has no decision of penalty to serve", () => {
  const acts: WrittenAct[] = [{ ...START, on: "2026-03-17", outcome: "transfer" }];
  expect(foundIn(serviceInTime, { acts })).toEqual([]);
});

test("the day on which it was received counts, not that of its entry", () => {
  const receivedAt = "2026-03-26T10:00:00.000+08:00";
  const acts: WrittenAct[] = [
    { ...START, on: "2026-03-17" },
    { ...END, on: "2026-04-10", receivedAt },
  ];
  expect(foundIn(serviceInTime, { acts })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2021-07-14", "2027-01-01T09:00")).toEqual([]);
  expect(open("2021-07-15", "2027-01-01T09:00")).toEqual([""]);
});
