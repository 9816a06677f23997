import { expect, test } from "vitest";
import { staffFitToEnforce } from "../../functions/inspections/rules/staff-fit-to-enforce.ts";
import { findingsOf, one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const by = (establishment: string | undefined): Recorded =>
  one("startInspection", { officers: ["wu", "long"] }, { officers: { long: { establishment } } });

holds(staffFitToEnforce, {
  fires: by("contract"),
  found: ["startInspection /officers/1"],
  quiet: {
    "administrative establishment": by("administrative"),
    "the establishment of an institution": by("institution"),
    "the register does not say": by(undefined),
  },
  unknown: { startInspection: ["officers"] },
});

edges(staffFitToEnforce, by, {
  contract: ["startInspection /officers/1"],
  dispatched: ["startInspection /officers/1"],
  borrowed: ["startInspection /officers/1"],
  administrative: [],
  institution: [],
});

test("is asked of coercive measures, too", () => {
  expect(
    findingsOf(staffFitToEnforce, { ...by("borrowed"), ...one("takeMeasure", { officers: ["long"] }) }),
  ).toEqual(["takeMeasure /officers/0"]);
});
