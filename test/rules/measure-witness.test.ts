import { measureWitness } from "../../functions/coercion/rules/measure-witness.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureWitness, {
  fires: one("takeMeasure", { kind: "sealing", partyPresent: false, witnessPresent: false }),
  found: ["takeMeasure /witnessPresent"],
  quiet: {
    "the party is there": one("takeMeasure", { kind: "sealing", partyPresent: true, witnessPresent: false }),
    "a witness is there": one("takeMeasure", { kind: "sealing", partyPresent: false, witnessPresent: true }),
    "a freeze": one("takeMeasure", { kind: "freezing", partyPresent: false, witnessPresent: false }),
  },
  unknown: { takeMeasure: ["partyPresent", "witnessPresent"] },
});
