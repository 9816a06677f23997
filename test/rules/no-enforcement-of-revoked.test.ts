import { expect, test } from "vitest";
import { noEnforcementOfRevoked } from "../../functions/execution/rules/no-enforcement-of-revoked.ts";
import { findingsOf, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const ended = (outcome: string, on = "2026-03-10"): Recorded =>
  several([
    ["recordRemedy", "2026-03-10", { kind: "suit", stage: "ended", outcome }],
    ["decideEnforcement", on, { mode: "auction" }],
  ]);

holds(noEnforcementOfRevoked, {
  fires: ended("revoked"),
  found: ["decideEnforcement "],
  quiet: {
    "it was upheld": ended("upheld"),
    "it was changed": ended("changed"),
    "nothing has ended": several([
      ["recordRemedy", "2026-03-02", { kind: "suit", stage: "begun" }],
      ["decideEnforcement", "2026-03-10", { mode: "auction" }],
    ]),
  },
  unknown: { recordRemedy: ["stage", "outcome"] },
});

edges(noEnforcementOfRevoked, (on) => ended("void", on), {
  "2026-03-09": [],
  "2026-03-10": ["decideEnforcement "],
  "2026-03-11": ["decideEnforcement "],
});

const decidedAnew = (on: string): Recorded =>
  several([
    ["recordRemedy", "2026-03-10", { kind: "suit", stage: "ended", outcome: "revoked" }],
    ["decideCase", on, { outcome: "penalty" }],
    ["decideEnforcement", "2026-06-01", { mode: "auction" }],
  ]);

edges(noEnforcementOfRevoked, decidedAnew, { "2026-03-09": ["decideEnforcement "], "2026-03-11": [] });

test("nor is it carried out", () => {
  const carriedOut = several([
    ["recordRemedy", "2026-03-10", { stage: "ended", outcome: "revoked" }],
    ["carryOutEnforcement", "2026-03-11"],
  ]);
  expect(findingsOf(noEnforcementOfRevoked, carriedOut)).toEqual(["carryOutEnforcement "]);
});
