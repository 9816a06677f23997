import { expect, test } from "vitest";
import { measureTerm } from "../../functions/coercion/rules/measure-term.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const open = (now: string): Recorded => one("takeMeasure", { kind: "sealing" }, { now });

const endedOn = (on: string): Recorded =>
  several([
    ["takeMeasure", "2026-03-02", { kind: "sealing" }],
    ["disposeMeasure", on, { measure: 1 }],
  ]);

holds(measureTerm, {
  fires: endedOn("2026-04-20"),
  found: ["takeMeasure "],
  quiet: {
    "done on the last day": endedOn("2026-04-01"),
    "the limit still runs": open("2026-04-01T23:59"),
    "a freeze, which has a term of its own": one(
      "takeMeasure",
      { kind: "freezing" },
      { now: "2026-06-01T09:00" },
    ),
    "a kind that is not known": one("takeMeasure", {}, { now: "2026-06-01T09:00" }),
  },
});

edges(measureTerm, endedOn, { "2026-03-31": [], "2026-04-01": [], "2026-04-02": ["takeMeasure "] });

edges(measureTerm, open, { "2026-04-01T23:59": [], "2026-04-02T00:00": ["takeMeasure "] });

test("that it was not done is found in a whole record only", () => {
  expect(findingsOf(measureTerm, { ...open("2026-04-20T09:00"), whole: false })).toEqual([]);
});
