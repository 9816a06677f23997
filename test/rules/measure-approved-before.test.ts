import { expect, test } from "vitest";
import { measureApprovedBefore } from "../../functions/coercion/rules/measure-approved-before.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const approvedOn = (when: string, kind = "sealing"): Recorded =>
  several([
    ["approveMeasure", when, { kind }],
    ["takeMeasure", "2026-03-02T09:00", { kind: "sealing", urgent: false }],
  ]);

holds(measureApprovedBefore, {
  fires: one("takeMeasure", { kind: "sealing", urgent: false }),
  found: ["takeMeasure "],
  quiet: {
    "an approval of that kind": approvedOn("2026-03-01"),
    "an approval whose kind is not known": several([
      ["approveMeasure", "2026-03-01"],
      ["takeMeasure", "2026-03-02", { kind: "sealing", urgent: false }],
    ]),
    "an urgent measure": one("takeMeasure", { kind: "sealing", urgent: true }),
  },
  unknown: { takeMeasure: ["urgent"] },
  absence: true,
});

edges(measureApprovedBefore, approvedOn, {
  "2026-03-01": [],
  "2026-03-02T08:59": [],
  "2026-03-02T09:01": ["takeMeasure "],
  "2026-03-03": ["takeMeasure "],
});

test("an approval of another kind is none", () => {
  expect(findingsOf(measureApprovedBefore, approvedOn("2026-03-01", "seizure"))).toEqual(["takeMeasure "]);
});
