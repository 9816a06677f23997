import { measureExtensionTold } from "../../functions/coercion/rules/measure-extension-told.ts";
import { type Recorded, several } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

const extended = (toldInWriting: boolean, kind = "sealing"): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind }],
    ["extendMeasure", "2026-03-30", { measure: 1, days: 30, toldInWriting }],
  ]);

holds(measureExtensionTold, {
  fires: extended(false),
  found: ["extendMeasure /toldInWriting"],
  quiet: {
    "told in writing": extended(true),
    "a measure of another kind": extended(false, "freezing"),
  },
  unknown: { extendMeasure: ["toldInWriting"], takeMeasure: ["kind"] },
});
