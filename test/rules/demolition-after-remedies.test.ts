import { expect, test } from "vitest";
import { demolitionAfterRemedies } from "../../functions/execution/rules/demolition-after-remedies.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const demolished = (on: string, between: Parameters<typeof several>[0] = []): Recorded =>
  several([
    ["serveDecision", "2026-03-02", { method: "direct" }],
    ...between,
    ["carryOutEnforcement", on, { demolition: true }],
  ]);

holds(demolitionAfterRemedies, {
  fires: demolished("2026-08-01"),
  found: ["carryOutEnforcement "],
  quiet: {
    "the periods are over": demolished("2026-09-03"),
    "nothing is demolished": several([
      ["serveDecision", "2026-03-02"],
      ["carryOutEnforcement", "2026-04-01", { demolition: false }],
    ]),
    "when it was served is not known": one("carryOutEnforcement", { demolition: true }),
    "a suit was begun, and has ended": demolished("2026-08-01", [
      ["recordRemedy", "2026-05-01", { kind: "suit", stage: "begun" }],
      ["recordRemedy", "2026-07-01", { kind: "suit", stage: "ended", outcome: "upheld" }],
    ]),
  },
  unknown: { carryOutEnforcement: ["demolition"] },
});

// Served on 2 March: six months end on 2 September.
edges(demolitionAfterRemedies, (on) => demolished(on), {
  "2026-09-01": ["carryOutEnforcement "],
  "2026-09-02": ["carryOutEnforcement "],
  "2026-09-03": [],
});

const suitEnded = (on: string): Recorded =>
  demolished("2026-07-01", [
    ["recordRemedy", "2026-05-01", { kind: "suit", stage: "begun" }],
    ["recordRemedy", on, { kind: "suit", stage: "ended", outcome: "upheld" }],
  ]);

edges(demolitionAfterRemedies, suitEnded, {
  "2026-06-30": [],
  "2026-07-01": [],
  "2026-07-02": ["carryOutEnforcement "],
});

test("a suit that has begun must have ended", () => {
  const sued = demolished("2026-12-01", [["recordRemedy", "2026-05-01", { kind: "suit", stage: "begun" }]]);
  expect(findingsOf(demolitionAfterRemedies, sued)).toEqual(["carryOutEnforcement "]);
  expect(findingsOf(demolitionAfterRemedies, { ...sued, whole: false })).toEqual([]);
});
