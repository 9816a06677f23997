import { residentsUtilitiesNotCut } from "../../functions/execution/rules/residents-utilities-not-cut.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(residentsUtilitiesNotCut, {
  fires: one("carryOutEnforcement", { utilitiesCut: true, residents: true }),
  found: ["carryOutEnforcement /utilitiesCut"],
  quiet: {
    "nothing is cut": one("carryOutEnforcement", { utilitiesCut: false, residents: true }),
    "a factory": one("carryOutEnforcement", { utilitiesCut: true, residents: false }),
    "urgency is no excuse, but nothing was cut": one("carryOutEnforcement", {
      urgent: true,
      utilitiesCut: false,
    }),
  },
  unknown: { carryOutEnforcement: ["utilitiesCut", "residents"] },
});
