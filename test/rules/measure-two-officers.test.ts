import { expect, test } from "vitest";
import { measureTwoOfficers } from "../../functions/coercion/rules/measure-two-officers.ts";
import { findingsOf, one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureTwoOfficers, {
  fires: one("takeMeasure", { officers: ["wu"] }),
  found: ["takeMeasure /officers"],
  quiet: {
    two: one("takeMeasure", { officers: ["wu", "long"] }),
    three: one("takeMeasure", { officers: ["wu", "long", "shi"] }),
  },
  unknown: { takeMeasure: ["officers"] },
});

test("one who is named twice is one", () => {
  expect(findingsOf(measureTwoOfficers, one("takeMeasure", { officers: ["wu", "wu"] }))).toEqual([
    "takeMeasure /officers",
  ]);
});
