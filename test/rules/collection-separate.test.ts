import { expect, test } from "vitest";
import { collectionSeparate } from "../../functions/execution/rules/collection-separate.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

const collected = (decision: "decideCase" | "decideOnTheSpot", ground: string): Recorded =>
  several([
    [decision, "2026-03-02"],
    ["collectOnTheSpot", "2026-03-03", { ground, amount: "50.00" }],
  ]);

holds(collectionSeparate, {
  fires: collected("decideCase", "hard-to-collect-later"),
  found: ["collectOnTheSpot /ground"],
  quiet: {
    "a decision on the spot": collected("decideOnTheSpot", "hard-to-collect-later"),
    "a remote area, where 处罚法 69 permits it": collected("decideCase", "remote-area"),
    "a record without a decision": one("collectOnTheSpot", { ground: "at-most-100" }),
  },
  unknown: { collectOnTheSpot: ["ground"] },
});

test("a small fine of the ordinary procedure is not collected on the spot either", () => {
  expect(findingsOf(collectionSeparate, collected("decideCase", "at-most-100"))).toEqual([
    "collectOnTheSpot /ground",
  ]);
});
