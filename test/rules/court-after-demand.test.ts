import { expect, test } from "vitest";
import { courtAfterDemand } from "../../functions/execution/rules/court-after-demand.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const demanded = (servedOn: string): Recorded =>
  several([
    ["demandPerformance", servedOn, { before: "court", servedOn }],
    ["applyToCourt", "2026-10-08"],
  ]);

holds(courtAfterDemand, {
  fires: demanded("2026-09-30"),
  found: ["applyToCourt "],
  quiet: {
    "eleven working days later": demanded("2026-09-16"),
    "when it was served is not known": several([
      ["demandPerformance", "2026-10-01", { before: "court" }],
      ["applyToCourt", "2026-10-08"],
    ]),
  },
  unknown: { demandPerformance: ["servedOn"] },
});

// 20 September is worked, 25 to 27 September and 1 to 7 October are off: from the 17th, 8 October is the tenth day.
edges(courtAfterDemand, demanded, {
  "2026-09-16": [],
  "2026-09-17": ["applyToCourt "],
  "2026-09-18": ["applyToCourt "],
});

test("where it is not known when one of two was served, nothing is said", () => {
  const twice = several([
    ["demandPerformance", "2026-09-01", { before: "court" }],
    ["demandPerformance", "2026-10-01", { before: "court", servedOn: "2026-10-01" }],
    ["applyToCourt", "2026-10-08"],
  ]);
  expect(findingsOf(courtAfterDemand, twice)).toEqual([]);
});

const none = one("applyToCourt");

test("that nothing was demanded is found in a whole record only", () => {
  expect(findingsOf(courtAfterDemand, none)).toEqual(["applyToCourt "]);
  expect(findingsOf(courtAfterDemand, { ...none, whole: false })).toEqual([]);
});
