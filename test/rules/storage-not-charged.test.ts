import { storageNotCharged } from "../../functions/coercion/rules/storage-not-charged.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(storageNotCharged, {
  fires: one("takeMeasure", { kind: "sealing", storageCharged: true }),
  found: ["takeMeasure /storageCharged"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", storageCharged: false }),
    "a freeze": one("takeMeasure", { kind: "freezing", storageCharged: true }),
    "a measure of a kind that is not known": one("takeMeasure", { storageCharged: true }),
  },
  unknown: { takeMeasure: ["storageCharged", "kind"] },
});
