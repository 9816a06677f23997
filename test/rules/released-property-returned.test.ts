import { releasedPropertyReturned } from "../../functions/coercion/rules/released-property-returned.ts";
import { type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const returnedOn = (day: string, kind = "sealing"): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind }],
    ["releaseMeasure", "2026-03-20", { measure: 1, ground: "decided", returnedOn: day }],
  ]);

holds(releasedPropertyReturned, {
  fires: returnedOn("2026-03-21"),
  found: ["releaseMeasure /returnedOn"],
  quiet: {
    "returned on the day": returnedOn("2026-03-20"),
    "a freeze has nothing to return": returnedOn("2026-03-21", "freezing"),
  },
  unknown: { releaseMeasure: ["returnedOn"] },
});

edges(releasedPropertyReturned, (on) => returnedOn(on), {
  "2026-03-19": [],
  "2026-03-20": [],
  "2026-03-21": ["releaseMeasure /returnedOn"],
});
