import { expect, test } from "vitest";
import { lateFineTold } from "../../functions/execution/rules/late-fine-told.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

const decided = (stated: readonly string[]): Recorded =>
  several([
    ["decideCase", "2026-03-02", { outcome: "penalty", stated }],
    ["imposeLateFine", "2026-03-20", { days: 3 }],
  ]);

holds(lateFineTold, {
  fires: decided(["party", "collection"]),
  found: ["imposeLateFine "],
  quiet: {
    "the decision told it": decided(["party", "late-fine"]),
    "there is no decision in the record": one("imposeLateFine", { days: 3 }),
  },
  unknown: { decideCase: ["stated"] },
});

test("a decision on the spot tells it, too", () => {
  const onTheSpot = (stated: readonly string[]): Recorded =>
    several([
      ["decideOnTheSpot", "2026-03-02", { stated }],
      ["imposeLateFine", "2026-03-20", { days: 3 }],
    ]);
  expect(findingsOf(lateFineTold, onTheSpot([]))).toEqual(["imposeLateFine "]);
  expect(findingsOf(lateFineTold, onTheSpot(["late-fine"]))).toEqual([]);
});
