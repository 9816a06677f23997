import { noEnforcementOnHolidays } from "../../functions/execution/rules/no-enforcement-on-holidays.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

holds(noEnforcementOnHolidays, {
  fires: one("carryOutEnforcement", { on: "2026-10-01" }),
  found: ["carryOutEnforcement "],
  quiet: {
    "a working day": one("carryOutEnforcement", { on: "2026-03-02" }),
    "an ordinary Saturday": one("carryOutEnforcement", { on: "2026-03-07" }),
    "in urgency": one("carryOutEnforcement", { on: "2026-10-01", urgent: true }),
  },
});

edges(noEnforcementOnHolidays, (on) => one("carryOutEnforcement", { on }), {
  "2026-09-30": [],
  "2026-10-01": ["carryOutEnforcement "],
  "2026-10-07": ["carryOutEnforcement "],
  "2026-10-08": [],
  // A Saturday that is worked in exchange.
  "2026-10-10": [],
});
