import { measureTold } from "../../functions/coercion/rules/measure-told.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

holds(measureTold, {
  fires: one("takeMeasure", { kind: "sealing", told: ["reasons", "basis", "rights"] }),
  found: ["takeMeasure /told"],
  quiet: {
    "told of all four": one("takeMeasure", {
      kind: "sealing",
      told: ["reasons", "basis", "rights", "remedies"],
    }),
    "a freeze, to which it does not apply": one("takeMeasure", { kind: "freezing", told: [] }),
  },
  unknown: { takeMeasure: ["told"] },
});

const ALL = ["reasons", "basis", "rights", "remedies"];

edges(measureTold, (left) => one("takeMeasure", { told: ALL.filter((name) => name !== left) }), {
  reasons: ["takeMeasure /told"],
  basis: ["takeMeasure /told"],
  rights: ["takeMeasure /told"],
  remedies: ["takeMeasure /told"],
  nothing: [],
});
