import { expect, test } from "vitest";
import { measureExtendedInTime } from "../../functions/coercion/rules/measure-extended-in-time.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const extendedOn = (on: string, kind = "seizure"): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind }],
    ["extendMeasure", on, { measure: 1, days: 30 }],
  ]);

holds(measureExtendedInTime, {
  fires: extendedOn("2026-04-02"),
  found: ["extendMeasure "],
  quiet: {
    "on the last day": extendedOn("2026-04-01"),
    "testing held the term up": several([
      ["takeMeasure", "2026-03-02", { kind: "seizure" }],
      ["tellTesting", "2026-03-03", { measure: 1, writtenNotice: true }],
      ["extendMeasure", "2026-04-02", { measure: 1, days: 30 }],
    ]),
    "a measure of another kind has no such term": extendedOn("2026-04-02", "other"),
    "an extension of a measure that is not in the record": one("extendMeasure", { measure: 7, days: 30 }),
  },
  unknown: { takeMeasure: ["kind"] },
});

edges(measureExtendedInTime, (on) => extendedOn(on), {
  "2026-03-31": [],
  "2026-04-01": [],
  "2026-04-02": ["extendMeasure "],
});

edges(measureExtendedInTime, (on) => extendedOn(on, "freezing"), {
  "2026-04-01": [],
  "2026-04-02": ["extendMeasure "],
});

test("an earlier extension lengthens the term", () => {
  const again = (on: string): Recorded =>
    several([
      ["takeMeasure", "2026-03-02", { kind: "seizure" }],
      ["extendMeasure", "2026-03-30", { measure: 1, days: 10 }],
      ["extendMeasure", on, { measure: 1, days: 10 }],
    ]);
  expect(findingsOf(measureExtendedInTime, again("2026-04-11"))).toEqual([]);
  expect(findingsOf(measureExtendedInTime, again("2026-04-12"))).toEqual(["extendMeasure "]);
});
