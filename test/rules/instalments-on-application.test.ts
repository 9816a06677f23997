import { instalmentsOnApplication } from "../../functions/execution/rules/instalments-on-application.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(instalmentsOnApplication, {
  fires: one("approveInstalments", { applied: false }),
  found: ["approveInstalments /applied"],
  quiet: {
    "as the law wants it": one("approveInstalments", { applied: true }),
  },
  unknown: { approveInstalments: ["applied"] },
});
