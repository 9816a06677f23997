import { measureDecisionGiven } from "../../functions/coercion/rules/measure-decision-given.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureDecisionGiven, {
  fires: one("takeMeasure", { kind: "sealing", decisionGiven: false }),
  found: ["takeMeasure /decisionGiven"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", decisionGiven: true }),
    "a freeze": one("takeMeasure", { kind: "freezing", decisionGiven: false }),
    "a measure of a kind that is not known": one("takeMeasure", { decisionGiven: false }),
  },
  unknown: { takeMeasure: ["decisionGiven", "kind"] },
});
