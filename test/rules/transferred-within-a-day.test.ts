import { expect, test } from "vitest";
import { transferredWithinADay } from "../../functions/execution/rules/transferred-within-a-day.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const APPROVED = { at: "2026-03-02T09:00", approved: true };

const transferredAt = (when: string): Recorded =>
  several([
    ["decideTransfer", "2026-03-02T09:00", { approved: true }],
    ["transferCase", when],
  ]);

holds(transferredWithinADay, {
  fires: transferredAt("2026-03-05T09:00"),
  found: ["decideTransfer "],
  quiet: {
    "on the same day": transferredAt("2026-03-02T18:00"),
    "the transfer was refused": one("decideTransfer", { approved: false }, { now: "2026-03-09T09:00" }),
    "24 hours are not over": one("decideTransfer", APPROVED, { now: "2026-03-03T09:00" }),
  },
  unknown: { decideTransfer: ["approved"] },
});

edges(transferredWithinADay, transferredAt, {
  "2026-03-03T09:00": [],
  "2026-03-03T09:01": ["decideTransfer "],
  // Of a transfer of which only the day is known, the best is assumed.
  "2026-03-03": [],
  "2026-03-04": ["decideTransfer "],
});

const never = (now: string): Recorded => one("decideTransfer", APPROVED, { now });

edges(transferredWithinADay, never, { "2026-03-03T09:00": [], "2026-03-03T09:01": ["decideTransfer "] });

test("that it was not transferred is found in a whole record only", () => {
  expect(findingsOf(transferredWithinADay, { ...never("2026-03-09T09:00"), whole: false })).toEqual([]);
});
