import { enforcementDecisionComplete } from "../../functions/execution/rules/enforcement-decision-complete.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const ALL = ["party", "reasons", "mode-and-time", "remedies", "agency"];

holds(enforcementDecisionComplete, {
  fires: one("decideEnforcement", { stated: [] }),
  found: ["decideEnforcement /stated"],
  quiet: { "all five": one("decideEnforcement", { stated: ALL }) },
  unknown: { decideEnforcement: ["stated"] },
});

edges(
  enforcementDecisionComplete,
  (left) => one("decideEnforcement", { stated: ALL.filter((name) => name !== left) }),
  {
    party: ["decideEnforcement /stated"],
    reasons: ["decideEnforcement /stated"],
    "mode-and-time": ["decideEnforcement /stated"],
    remedies: ["decideEnforcement /stated"],
    agency: ["decideEnforcement /stated"],
    nothing: [],
  },
);
