import { measureWritten } from "../../functions/coercion/rules/measure-written.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureWritten, {
  fires: one("takeMeasure", { kind: "sealing", written: false }),
  found: ["takeMeasure /written"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", written: true }),
  },
  unknown: { takeMeasure: ["written"] },
});
