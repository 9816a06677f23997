import { measureDecisionComplete } from "../../functions/coercion/rules/measure-decision-complete.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const ALL = ["party", "reasons-and-term", "object", "remedies", "agency"];

holds(measureDecisionComplete, {
  fires: one("takeMeasure", { kind: "seizure", stated: ["party"] }),
  found: ["takeMeasure /stated"],
  quiet: {
    "all five": one("takeMeasure", { kind: "seizure", stated: ALL }),
    "a freeze, whose decision is delivered later": one("takeMeasure", { kind: "freezing", stated: [] }),
  },
  unknown: { takeMeasure: ["stated", "kind"] },
});

edges(
  measureDecisionComplete,
  (left) => one("takeMeasure", { kind: "sealing", stated: ALL.filter((name) => name !== left) }),
  {
    party: ["takeMeasure /stated"],
    "reasons-and-term": ["takeMeasure /stated"],
    object: ["takeMeasure /stated"],
    remedies: ["takeMeasure /stated"],
    agency: ["takeMeasure /stated"],
    nothing: [],
  },
);
