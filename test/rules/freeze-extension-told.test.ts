import { freezeExtensionTold } from "../../functions/coercion/rules/freeze-extension-told.ts";
import { type Recorded, several } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

const extended = (toldInWriting: boolean, kind = "freezing"): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind }],
    ["extendMeasure", "2026-03-30", { measure: 1, days: 30, toldInWriting }],
  ]);

holds(freezeExtensionTold, {
  fires: extended(false),
  found: ["extendMeasure /toldInWriting"],
  quiet: {
    "told in writing": extended(true),
    "a measure of another kind": extended(false, "seizure"),
  },
  unknown: { extendMeasure: ["toldInWriting"], takeMeasure: ["kind"] },
});
