import { demolitionAnnounced } from "../../functions/execution/rules/demolition-announced.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(demolitionAnnounced, {
  fires: one("decideEnforcement", { demolition: true, announced: false }),
  found: ["decideEnforcement /announced"],
  quiet: {
    "as the law wants it": one("decideEnforcement", { demolition: true, announced: true }),
    "nothing is demolished": one("decideEnforcement", { demolition: false, announced: false }),
  },
  unknown: { decideEnforcement: ["demolition", "announced"] },
});
