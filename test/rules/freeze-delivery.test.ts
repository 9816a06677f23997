import { expect, test } from "vitest";
import { freezeDelivery } from "../../functions/coercion/rules/freeze-delivery.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const open = (now: string): Recorded => one("takeMeasure", { kind: "freezing" }, { now });

const endedOn = (on: string): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind: "freezing" }],
    ["deliverFreezeDecision", on, { measure: 1 }],
  ]);

holds(freezeDelivery, {
  fires: endedOn("2026-03-20"),
  found: ["takeMeasure "],
  quiet: {
    "done on the last day": endedOn("2026-03-05"),
    "the limit still runs": open("2026-03-05T23:59"),
    "a sealing, whose decision is given on the spot": one(
      "takeMeasure",
      { kind: "sealing" },
      { now: "2026-06-01T09:00" },
    ),
  },
});

edges(freezeDelivery, endedOn, { "2026-03-04": [], "2026-03-05": [], "2026-03-06": ["takeMeasure "] });

edges(freezeDelivery, open, { "2026-03-05T23:59": [], "2026-03-06T00:00": ["takeMeasure "] });

test("that it was not done is found in a whole record only", () => {
  expect(findingsOf(freezeDelivery, { ...open("2026-03-20T09:00"), whole: false })).toEqual([]);
});
