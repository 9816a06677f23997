import { measureObjectRelated } from "../../functions/coercion/rules/measure-object-related.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureObjectRelated, {
  fires: one("takeMeasure", { kind: "sealing", related: false }),
  found: ["takeMeasure /related"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", related: true }),
    "a freeze": one("takeMeasure", { kind: "freezing", related: false }),
    "a measure of a kind that is not known": one("takeMeasure", { related: false }),
  },
  unknown: { takeMeasure: ["related", "kind"] },
});
