import { expect, test } from "vitest";
import { violationFiledInTime } from "../../functions/inspections/rules/violation-filed-in-time.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const filedOn = (on: string): Recorded =>
  several([
    ["recordInspection", "2026-03-01", { result: "violation", resultOn: "2026-03-02" }],
    ["turnIntoCase", on],
  ]);

holds(violationFiledInTime, {
  fires: filedOn("2026-04-10"),
  found: ["recordInspection /result"],
  quiet: {
    "within the limit": filedOn("2026-03-20"),
    "no violation": one("recordInspection", { result: "no-violation" }, { now: "2026-06-01T09:00" }),
    "a case was filed before": several(
      [
        ["fileCase", "2026-02-20"],
        ["recordInspection", "2026-03-02", { result: "violation" }],
      ],
      { now: "2026-06-01T09:00" },
    ),
    "a case was filed": several([
      ["recordInspection", "2026-03-02", { result: "violation" }],
      ["fileCase", "2026-03-05"],
    ]),
  },
  unknown: { recordInspection: ["result"] },
});

// Fifteen working days from 2 March end on 23 March.
edges(violationFiledInTime, filedOn, {
  "2026-03-20": [],
  "2026-03-23": [],
  "2026-03-24": ["recordInspection /result"],
});

const never = (now: string): Recorded => one("recordInspection", { result: "violation" }, { now });

edges(violationFiledInTime, never, {
  "2026-03-23T23:59": [],
  "2026-03-24T00:00": ["recordInspection /result"],
});

test("that no case came of it is found in a whole record only", () => {
  expect(findingsOf(violationFiledInTime, { ...never("2026-06-01T09:00"), whole: false })).toEqual([]);
});

test("a place may set another limit, in days", () => {
  const filing = { count: 10, unit: "day", rolls: false, basis: "本地规定" };
  const local = (on: string): Recorded => ({ ...filedOn(on), settings: { limits: { filing } } });
  expect(findingsOf(violationFiledInTime, local("2026-03-12"))).toEqual([]);
  expect(findingsOf(violationFiledInTime, local("2026-03-13"))).toEqual(["recordInspection /result"]);
});
