import { expect, test } from "vitest";
import { measureExtensionLength } from "../../functions/coercion/rules/measure-extension-length.ts";
import { findingsOf, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const extended = (days: number, more: object = {}, kind = "sealing"): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind }],
    ["extendMeasure", "2026-03-30", { measure: 1, days, ...more }],
  ]);

holds(measureExtensionLength, {
  fires: extended(31),
  found: ["extendMeasure /days"],
  quiet: {
    "thirty days": extended(30),
    "another law gives more": extended(60, { otherLaw: "《某法》第二十条" }),
    "a measure of another kind": extended(31, {}, "freezing"),
    "a measure of a kind that is not known": several([
      ["takeMeasure", "2026-03-02"],
      ["extendMeasure", "2026-03-30", { measure: 1, days: 31 }],
    ]),
  },
  unknown: { extendMeasure: ["days"], takeMeasure: ["kind"] },
});

edges(measureExtensionLength, (days) => extended(Number(days)), {
  29: [],
  30: [],
  31: ["extendMeasure /days"],
});

test("extensions add up", () => {
  const twice = (second: number): Recorded =>
    several([
      ["takeMeasure", "2026-03-02", { kind: "sealing" }],
      ["extendMeasure", "2026-03-20", { measure: 1, days: 20 }],
      ["extendMeasure", "2026-04-10", { measure: 1, days: second }],
    ]);
  expect(findingsOf(measureExtensionLength, twice(10))).toEqual([]);
  expect(findingsOf(measureExtensionLength, twice(11))).toEqual(["extendMeasure /days"]);
});
