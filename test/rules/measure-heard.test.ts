import { measureHeard } from "../../functions/coercion/rules/measure-heard.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureHeard, {
  fires: one("takeMeasure", { kind: "sealing", heard: false }),
  found: ["takeMeasure /heard"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", heard: true }),
    "a freeze, to which it does not apply": one("takeMeasure", { kind: "freezing", heard: false }),
  },
  unknown: { takeMeasure: ["heard"] },
});
