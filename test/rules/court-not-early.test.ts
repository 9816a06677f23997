import { expect, test } from "vitest";
import { courtNotEarly } from "../../functions/execution/rules/court-not-early.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

/** Served on 2 March: the period to sue is over on 2 September. */
const applied = (on: string, between: Parameters<typeof several>[0] = []): Recorded =>
  several([["serveDecision", "2026-03-02", { method: "direct" }], ...between, ["applyToCourt", on]]);

holds(courtNotEarly, {
  fires: applied("2026-08-01"),
  found: ["applyToCourt "],
  quiet: {
    "the period is over": applied("2026-09-03"),
    "the party has used a remedy": applied("2026-08-01", [
      ["recordRemedy", "2026-04-01", { kind: "suit", stage: "begun" }],
    ]),
    "when it was served is not known": one("applyToCourt"),
  },
});

edges(courtNotEarly, (on) => applied(on), {
  "2026-09-01": ["applyToCourt "],
  "2026-09-02": ["applyToCourt "],
  "2026-09-03": [],
});

test("a last day that is a day off moves", () => {
  const served = (on: string): Recorded =>
    several([
      ["serveDecision", "2026-04-01", { receivedAt: "2026-04-03T09:00:00+08:00" }],
      ["applyToCourt", on],
    ]);
  // Six months end on 3 October, in the holidays: the last day is 8 October.
  expect(findingsOf(courtNotEarly, served("2026-10-08"))).toEqual(["applyToCourt "]);
  expect(findingsOf(courtNotEarly, served("2026-10-09"))).toEqual([]);
});
