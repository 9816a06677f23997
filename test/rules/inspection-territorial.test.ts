import { expect, test } from "vitest";
import { inspectionTerritorial } from "../../functions/inspections/rules/inspection-territorial.ts";
import { findingsOf, one, type Recorded } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

const inspectedIn = (region: string, more: object = {}): Recorded =>
  one("startInspection", { region, assistance: false, ...more });

holds(inspectionTerritorial, {
  fires: inspectedIn("990200"),
  found: ["startInspection /region"],
  quiet: {
    "a county of the prefecture": inspectedIn("990123"),
    "the prefecture itself": inspectedIn("990100"),
    "with assistance": inspectedIn("990200", { assistance: true }),
  },
  unknown: { startInspection: ["region", "assistance"] },
});

const by = (region: string, own: string): Recorded => ({ ...inspectedIn(region), agency: { region: own } });

test.each([
  ["990000", "990200", []],
  ["990000", "980100", ["startInspection /region"]],
  ["990123", "990123", []],
  ["990123", "990124", ["startInspection /region"]],
])("an agency of %s in %s", (own, region, found) => {
  expect(findingsOf(inspectionTerritorial, by(region, own))).toEqual(found);
});
