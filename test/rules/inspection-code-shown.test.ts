import { inspectionCodeShown } from "../../functions/inspections/rules/inspection-code-shown.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(inspectionCodeShown, {
  fires: one("startInspection", { noticeShown: false, codeShown: false }),
  found: ["startInspection /codeShown"],
  quiet: {
    "as the text wants it": one("startInspection", { noticeShown: false, codeShown: true }),
    "a notice was shown": one("startInspection", { codeShown: false, noticeShown: true }),
  },
  unknown: { startInspection: ["codeShown", "noticeShown"] },
});
