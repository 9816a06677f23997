import { demolitionRecordedInFull } from "../../functions/execution/rules/demolition-recorded-in-full.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(demolitionRecordedInFull, {
  fires: one("carryOutEnforcement", { demolition: true, recorded: false }),
  found: ["carryOutEnforcement /recorded"],
  quiet: {
    "as the law wants it": one("carryOutEnforcement", { demolition: true, recorded: true }),
    "nothing is demolished": one("carryOutEnforcement", { demolition: false, recorded: false }),
    "a place that does not follow the policy": one(
      "carryOutEnforcement",
      { demolition: true, recorded: false },
      { settings: { setAside: { "demolition-recorded-in-full": { basis: "本地规定" } } } },
    ),
  },
  unknown: { carryOutEnforcement: ["demolition", "recorded"] },
});
