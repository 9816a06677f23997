import { sealedPropertyTransferred } from "../../functions/execution/rules/sealed-property-transferred.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const transferred = (more: object): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind: "seizure" }],
    ["transferCase", "2026-03-10", more],
  ]);

holds(sealedPropertyTransferred, {
  fires: transferred({ seizedItems: false, partyTold: false }),
  found: ["transferCase /seizedItems", "transferCase /partyTold"],
  quiet: {
    "it went along and the party was told": transferred({ seizedItems: true, partyTold: true }),
    "nothing was sealed": one("transferCase", { seizedItems: false, partyTold: false }),
    "not known": transferred({}),
  },
  unknown: { takeMeasure: ["kind"] },
});

const released = (on: string): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind: "seizure" }],
    ["releaseMeasure", on, { measure: 1 }],
    ["transferCase", "2026-03-10", { seizedItems: false }],
  ]);

edges(sealedPropertyTransferred, released, {
  "2026-03-09": [],
  "2026-03-10": [],
  "2026-03-11": ["transferCase /seizedItems"],
});
