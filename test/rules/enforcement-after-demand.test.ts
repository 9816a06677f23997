import { enforcementAfterDemand } from "../../functions/execution/rules/enforcement-after-demand.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const demandedOn = (when: string): Recorded =>
  several([
    ["demandPerformance", when, { before: "enforcement" }],
    ["decideEnforcement", "2026-03-02T09:00", { mode: "auction" }],
  ]);

holds(enforcementAfterDemand, {
  fires: one("decideEnforcement", { mode: "auction" }),
  found: ["decideEnforcement "],
  quiet: {
    "a demand came before": demandedOn("2026-03-01"),
    "a late fine needs none": one("decideEnforcement", { mode: "late-fine" }),
    "immediate enforcement": one("decideEnforcement", { mode: "auction", immediate: true }),
  },
  absence: true,
});

edges(enforcementAfterDemand, demandedOn, {
  "2026-03-01": [],
  "2026-03-02T08:59": [],
  "2026-03-02T09:01": ["decideEnforcement "],
  "2026-03-03": ["decideEnforcement "],
});
