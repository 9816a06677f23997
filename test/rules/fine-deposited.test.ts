import { expect, test } from "vitest";
import { fineDeposited } from "../../functions/execution/rules/fine-deposited.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const open = (now: string): Recorded => one("handInFine", { collection: 1 }, { now });

const endedOn = (on: string): Recorded =>
  several([
    ["handInFine", "2026-03-02", { collection: 1 }],
    ["depositFine", on, { collection: 1 }],
  ]);

holds(fineDeposited, {
  fires: endedOn("2026-03-20"),
  found: ["handInFine "],
  quiet: {
    "done on the last day": endedOn("2026-03-04"),
    "the limit still runs": open("2026-03-04T23:59"),
  },
});

edges(fineDeposited, endedOn, { "2026-03-03": [], "2026-03-04": [], "2026-03-05": ["handInFine "] });

edges(fineDeposited, open, { "2026-03-04T23:59": [], "2026-03-05T00:00": ["handInFine "] });

test("that it was not done is found in a whole record only", () => {
  expect(findingsOf(fineDeposited, { ...open("2026-03-20T09:00"), whole: false })).toEqual([]);
});
