import { measureRecordedInFull } from "../../functions/coercion/rules/measure-recorded-in-full.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureRecordedInFull, {
  fires: one("takeMeasure", { kind: "sealing", recorded: false }),
  found: ["takeMeasure /recorded"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", recorded: true }),
    "a freeze": one("takeMeasure", { kind: "freezing", recorded: false }),
    "a measure of a kind that is not known": one("takeMeasure", { recorded: false }),
    "a place that does not follow the policy": one(
      "takeMeasure",
      { kind: "sealing", recorded: false },
      { settings: { setAside: { "measure-recorded-in-full": { basis: "本地规定" } } } },
    ),
  },
  unknown: { takeMeasure: ["recorded", "kind"] },
});
