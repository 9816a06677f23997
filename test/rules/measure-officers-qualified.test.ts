import { expect, test } from "vitest";
import { measureOfficersQualified } from "../../functions/coercion/rules/measure-officers-qualified.ts";
import { findingsOf, one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

holds(measureOfficersQualified, {
  fires: one("takeMeasure", { officers: ["long", "wu"] }, { officers: { wu: { certificate: undefined } } }),
  found: ["takeMeasure /officers/1"],
  quiet: {
    "two with certificates": one("takeMeasure", { officers: ["long", "wu"] }),
    "a report with an officer whom no register knows": one(
      "takeMeasure",
      { officers: ["nobody"] },
      { mode: "reported" },
    ),
  },
  unknown: { takeMeasure: ["officers"] },
});

test("finds an officer whom no register knows, in a case that is worked here", () => {
  expect(findingsOf(measureOfficersQualified, one("takeMeasure", { officers: ["nobody"] }))).toEqual([
    "takeMeasure /officers/0",
  ]);
});

const until = (validTo: string): Recorded =>
  one(
    "takeMeasure",
    { officers: ["wu"] },
    { officers: { wu: { certificate: { validFrom: "2025-01-01", validTo, suspended: false } } } },
  );

edges(measureOfficersQualified, until, {
  "2026-03-01": ["takeMeasure /officers/0"],
  "2026-03-02": [],
  "2026-03-03": [],
});
