import { measurePartyCalled } from "../../functions/coercion/rules/measure-party-called.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measurePartyCalled, {
  fires: one("takeMeasure", { kind: "sealing", partyCalled: false }),
  found: ["takeMeasure /partyCalled"],
  quiet: {
    "as the law wants it": one("takeMeasure", { kind: "sealing", partyCalled: true }),
    "a freeze, to which it does not apply": one("takeMeasure", { kind: "freezing", partyCalled: false }),
    "a party that was there anyway": one("takeMeasure", {
      kind: "sealing",
      partyCalled: false,
      partyPresent: true,
    }),
  },
  unknown: { takeMeasure: ["partyCalled"] },
});
