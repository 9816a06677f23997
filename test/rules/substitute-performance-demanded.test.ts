import { expect, test } from "vitest";
import { substitutePerformanceDemanded } from "../../functions/execution/rules/substitute-performance-demanded.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const demanded = (servedOn: string): Recorded =>
  several([
    ["demandPerformance", servedOn, { before: "substitute-performance", servedOn }],
    ["carryOutEnforcement", "2026-03-02", { mode: "substitute-performance" }],
  ]);

holds(substitutePerformanceDemanded, {
  fires: demanded("2026-03-01"),
  found: ["carryOutEnforcement "],
  quiet: {
    "three working days before": demanded("2026-02-26"),
    "another mode": one("carryOutEnforcement", { mode: "auction" }),
    "what must be cleared at once": one("carryOutEnforcement", {
      mode: "substitute-performance",
      urgent: true,
    }),
  },
  unknown: { carryOutEnforcement: ["mode"] },
});

// 28 February is a Saturday that is worked: from the 26th it is 27, 28, 2 March.
edges(substitutePerformanceDemanded, demanded, {
  "2026-02-25": [],
  "2026-02-26": [],
  "2026-02-27": ["carryOutEnforcement "],
});

const none = one("carryOutEnforcement", { mode: "substitute-performance" });

test("that nothing was demanded is found in a whole record only", () => {
  expect(findingsOf(substitutePerformanceDemanded, none)).toEqual(["carryOutEnforcement "]);
  expect(findingsOf(substitutePerformanceDemanded, { ...none, whole: false })).toEqual([]);
});
