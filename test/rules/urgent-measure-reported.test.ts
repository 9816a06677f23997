import { expect, test } from "vitest";
import { urgentMeasureReported } from "../../functions/coercion/rules/urgent-measure-reported.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const URGENT = { at: "2026-03-02T09:00", urgent: true };

const reportedAt = (report: string): Recorded =>
  several([
    ["takeMeasure", "2026-03-02T09:00", { urgent: true }],
    ["reportUrgentMeasure", report, { measure: 1 }],
  ]);

holds(urgentMeasureReported, {
  fires: reportedAt("2026-03-04T09:00"),
  found: ["takeMeasure "],
  quiet: {
    "reported on the same day": reportedAt("2026-03-02T18:00"),
    "a measure that is not urgent": one("takeMeasure", { urgent: false }, { now: "2026-03-09T09:00" }),
    "24 hours are not over": one("takeMeasure", URGENT, { now: "2026-03-03T09:00" }),
    "another measure was reported, and this one": several([
      ["takeMeasure", "2026-03-02T09:00", { urgent: true }],
      ["takeMeasure", "2026-03-02T10:00", { urgent: true }],
      ["reportUrgentMeasure", "2026-03-02T11:00", { measure: 1 }],
      ["reportUrgentMeasure", "2026-03-02T12:00", { measure: 2 }],
    ]),
  },
  unknown: { takeMeasure: ["urgent"] },
});

edges(urgentMeasureReported, reportedAt, {
  "2026-03-03T08:59": [],
  "2026-03-03T09:00": [],
  "2026-03-03T09:01": ["takeMeasure "],
  // Of a report of which only the day is known, the best is assumed.
  "2026-03-03": [],
  "2026-03-04": ["takeMeasure "],
});

const never = (now: string): Recorded => one("takeMeasure", URGENT, { now });

edges(urgentMeasureReported, never, { "2026-03-03T09:00": [], "2026-03-03T09:01": ["takeMeasure "] });

test("that it was never reported is found in a whole record only", () => {
  expect(findingsOf(urgentMeasureReported, { ...never("2026-03-09T09:00"), whole: false })).toEqual([]);
});

test("where both days are known and no moments, two days apart are too many", () => {
  const days = (report: string): Recorded =>
    several([
      ["takeMeasure", "2026-03-02", { urgent: true }],
      ["reportUrgentMeasure", report, { measure: 1 }],
    ]);
  expect(findingsOf(urgentMeasureReported, days("2026-03-03"))).toEqual([]);
  expect(findingsOf(urgentMeasureReported, days("2026-03-04"))).toEqual(["takeMeasure "]);
});
