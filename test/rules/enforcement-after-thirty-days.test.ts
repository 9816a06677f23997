import { enforcementAfterThirtyDays } from "../../functions/execution/rules/enforcement-after-thirty-days.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const decided = (mode: string, on: string): Recorded =>
  several([
    ["imposeLateFine", "2026-03-11", { days: 10 }],
    ["decideEnforcement", on, { mode }],
  ]);

holds(enforcementAfterThirtyDays, {
  fires: decided("auction", "2026-03-31"),
  found: ["decideEnforcement /mode"],
  quiet: {
    "thirty-one days": decided("auction", "2026-04-01"),
    "restoring what was there": decided("removal-and-restoration", "2026-03-31"),
    "no late fine": one("decideEnforcement", { mode: "auction" }),
  },
  unknown: { decideEnforcement: ["mode"], imposeLateFine: ["days"] },
});

// The late fine has run since 1 March: thirty days are over on 31 March.
edges(enforcementAfterThirtyDays, (on) => decided("transfer-of-deposits", on), {
  "2026-03-30": ["decideEnforcement /mode"],
  "2026-03-31": ["decideEnforcement /mode"],
  "2026-04-01": [],
});
