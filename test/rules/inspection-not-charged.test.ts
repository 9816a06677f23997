import { inspectionNotCharged } from "../../functions/inspections/rules/inspection-not-charged.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(inspectionNotCharged, {
  fires: one("startInspection", { chargedToParty: true }),
  found: ["startInspection /chargedToParty"],
  quiet: {
    "as the text wants it": one("startInspection", { chargedToParty: false }),
  },
  unknown: { startInspection: ["chargedToParty"] },
});
