import { measureRecordSigned } from "../../functions/coercion/rules/measure-record-signed.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureRecordSigned, {
  fires: one("takeMeasure", { kind: "sealing", signed: false }),
  found: ["takeMeasure /signed"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", signed: true }),
    "a freeze, to which it does not apply": one("takeMeasure", { kind: "freezing", signed: false }),
  },
  unknown: { takeMeasure: ["signed"] },
});
