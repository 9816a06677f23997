import { expect, test } from "vitest";
import { transferDecidedInTime } from "../../functions/execution/rules/transfer-decided-in-time.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const open = (now: string): Recorded => one("reportSuspectedCrime", {}, { now });

const endedOn = (on: string): Recorded =>
  several([
    ["reportSuspectedCrime", "2026-03-02", {}],
    ["decideTransfer", on, { approved: true }],
  ]);

holds(transferDecidedInTime, {
  fires: endedOn("2026-03-20"),
  found: ["reportSuspectedCrime "],
  quiet: {
    "done on the last day": endedOn("2026-03-05"),
    "the limit still runs": open("2026-03-05T23:59"),
  },
});

edges(transferDecidedInTime, endedOn, {
  "2026-03-04": [],
  "2026-03-05": [],
  "2026-03-06": ["reportSuspectedCrime "],
});

edges(transferDecidedInTime, open, { "2026-03-05T23:59": [], "2026-03-06T00:00": ["reportSuspectedCrime "] });

test("that it was not done is found in a whole record only", () => {
  expect(findingsOf(transferDecidedInTime, { ...open("2026-03-20T09:00"), whole: false })).toEqual([]);
});
