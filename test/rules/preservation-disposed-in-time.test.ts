import { describe, expect, test } from "vitest";
import { preservationDisposedInTime } from "../../functions/cases/rules/preservation-disposed-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const START = { act: "preserveEvidence" } as const;
const END = { act: "disposePreserved", preservation: 1 } as const;

const done = (on: string, more: object = {}) =>
  foundIn(preservationDisposedInTime, {
    acts: [
      { ...START, on: "2026-03-17" },
      { ...END, on },
    ],
    ...more,
  });

const open = (started: string, now: string, more: object = {}) =>
  foundIn(preservationDisposedInTime, { acts: [{ ...START, on: started }], now, ...more });

describe("处罚法 56, 85: 七日内及时作出处理决定, working days", () => {
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
test("the disposal of other evidence does not count", () => {
  const acts: WrittenAct[] = [
    { ...START, on: "2026-03-17" },
    { act: "preserveEvidence", on: "2026-03-18" },
    { act: "disposePreserved", preservation: 2, on: "2026-03-20" },
  ];
  expect(foundIn(preservationDisposedInTime, { acts, now: "2026-06-01T09:00" })).toEqual([""]);
});

test("is asked from the day on which the text came into force", () => {
  expect(open("2021-07-14", "2027-01-01T09:00")).toEqual([]);
  expect(open("2021-07-15", "2027-01-01T09:00")).toEqual([""]);
});
