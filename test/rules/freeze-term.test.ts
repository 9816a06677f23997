import { expect, test } from "vitest";
import { freezeTerm } from "../../functions/coercion/rules/freeze-term.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const open = (now: string): Recorded => one("takeMeasure", { kind: "freezing" }, { now });

const endedOn = (on: string): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind: "freezing" }],
    ["releaseMeasure", on, { measure: 1 }],
  ]);

holds(freezeTerm, {
  fires: endedOn("2026-04-20"),
  found: ["takeMeasure "],
  quiet: {
    "done on the last day": endedOn("2026-04-01"),
    "the limit still runs": open("2026-04-01T23:59"),
    "a sealing, which has a term of its own": one(
      "takeMeasure",
      { kind: "sealing" },
      { now: "2026-06-01T09:00" },
    ),
  },
});

edges(freezeTerm, endedOn, { "2026-03-31": [], "2026-04-01": [], "2026-04-02": ["takeMeasure "] });

edges(freezeTerm, open, { "2026-04-01T23:59": [], "2026-04-02T00:00": ["takeMeasure "] });

test("that it was not done is found in a whole record only", () => {
  expect(findingsOf(freezeTerm, { ...open("2026-04-20T09:00"), whole: false })).toEqual([]);
});
