import { inspectionTwoOfficers } from "../../functions/inspections/rules/inspection-two-officers.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(inspectionTwoOfficers, {
  fires: one("startInspection", { officers: ["wu"] }),
  found: ["startInspection /officers"],
  quiet: { two: one("startInspection", { officers: ["wu", "long"] }) },
  unknown: { startInspection: ["officers"] },
});
