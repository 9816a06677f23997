import { inspectionWritten } from "../../functions/inspections/rules/inspection-written.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(inspectionWritten, {
  fires: one("recordInspection", { written: false }),
  found: ["recordInspection /written"],
  quiet: {
    "as the text wants it": one("recordInspection", { written: true }),
  },
  unknown: { recordInspection: ["written"] },
});
