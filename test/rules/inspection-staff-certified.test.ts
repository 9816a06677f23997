import { inspectionStaffCertified } from "../../functions/inspections/rules/inspection-staff-certified.ts";
import { one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

holds(inspectionStaffCertified, {
  fires: one(
    "startInspection",
    { officers: ["wu", "long"] },
    { officers: { long: { certificate: undefined } } },
  ),
  found: ["startInspection /officers/1"],
  quiet: {
    "two with certificates": one("startInspection", { officers: ["wu", "long"] }),
    "a report with an officer whom no register knows": one(
      "startInspection",
      { officers: ["nobody"] },
      { mode: "reported" },
    ),
  },
  unknown: { startInspection: ["officers"] },
});

const from = (validFrom: string): Recorded =>
  one(
    "startInspection",
    { officers: ["wu"] },
    { officers: { wu: { certificate: { validFrom, validTo: "2030-12-31", suspended: false } } } },
  );

edges(inspectionStaffCertified, from, {
  "2026-03-01": [],
  "2026-03-02": [],
  "2026-03-03": ["startInspection /officers/0"],
});
