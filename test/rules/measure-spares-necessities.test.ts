import { measureSparesNecessities } from "../../functions/coercion/rules/measure-spares-necessities.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureSparesNecessities, {
  fires: one("takeMeasure", { kind: "sealing", necessities: true }),
  found: ["takeMeasure /necessities"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", necessities: false }),
    "a freeze": one("takeMeasure", { kind: "freezing", necessities: true }),
    "a measure of a kind that is not known": one("takeMeasure", { necessities: true }),
  },
  unknown: { takeMeasure: ["necessities", "kind"] },
});
