import { expect, test } from "vitest";
import { fineHandedIn } from "../../functions/execution/rules/fine-handed-in.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const open = (now: string): Recorded => one("collectOnTheSpot", { amount: "50.00" }, { now });

const endedOn = (on: string): Recorded =>
  several([
    ["collectOnTheSpot", "2026-03-02", { amount: "50.00" }],
    ["handInFine", on, { collection: 1 }],
  ]);

holds(fineHandedIn, {
  fires: endedOn("2026-03-20"),
  found: ["collectOnTheSpot "],
  quiet: {
    "done on the last day": endedOn("2026-03-04"),
    "the limit still runs": open("2026-03-04T23:59"),
  },
});

edges(fineHandedIn, endedOn, { "2026-03-03": [], "2026-03-04": [], "2026-03-05": ["collectOnTheSpot "] });

edges(fineHandedIn, open, { "2026-03-04T23:59": [], "2026-03-05T00:00": ["collectOnTheSpot "] });

test("that it was not done is found in a whole record only", () => {
  expect(findingsOf(fineHandedIn, { ...open("2026-03-20T09:00"), whole: false })).toEqual([]);
});
