import { measureCertificateShown } from "../../functions/coercion/rules/measure-certificate-shown.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureCertificateShown, {
  fires: one("takeMeasure", { kind: "sealing", certificateShown: false }),
  found: ["takeMeasure /certificateShown"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", certificateShown: true }),
  },
  unknown: { takeMeasure: ["certificateShown"] },
});
