import { inspectionCertificateShown } from "../../functions/inspections/rules/inspection-certificate-shown.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(inspectionCertificateShown, {
  fires: one("startInspection", { certificateShown: false }),
  found: ["startInspection /certificateShown"],
  quiet: {
    "as the text wants it": one("startInspection", { certificateShown: true }),
  },
  unknown: { startInspection: ["certificateShown"] },
});
