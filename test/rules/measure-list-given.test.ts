import { measureListGiven } from "../../functions/coercion/rules/measure-list-given.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureListGiven, {
  fires: one("takeMeasure", { kind: "sealing", listGiven: false }),
  found: ["takeMeasure /listGiven"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", listGiven: true }),
    "a freeze": one("takeMeasure", { kind: "freezing", listGiven: false }),
    "a measure of a kind that is not known": one("takeMeasure", { listGiven: false }),
  },
  unknown: { takeMeasure: ["listGiven", "kind"] },
});
