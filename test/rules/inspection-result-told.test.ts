import { expect, test } from "vitest";
import { inspectionResultTold } from "../../functions/inspections/rules/inspection-result-told.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const open = (now: string): Recorded => one("recordInspection", { resultOn: "2026-03-02" }, { now });

const endedOn = (on: string): Recorded =>
  several([
    ["recordInspection", "2026-03-02", { resultOn: "2026-03-02" }],
    ["tellInspectionResult", on, {}],
  ]);

holds(inspectionResultTold, {
  fires: endedOn("2026-03-30"),
  found: ["recordInspection "],
  quiet: {
    "done on the last day": endedOn("2026-03-09"),
    "the limit still runs": open("2026-03-09T23:59"),
  },
});

edges(inspectionResultTold, endedOn, {
  "2026-03-08": [],
  "2026-03-09": [],
  "2026-03-10": ["recordInspection "],
});

edges(inspectionResultTold, open, { "2026-03-09T23:59": [], "2026-03-10T00:00": ["recordInspection "] });

test("that it was not done is found in a whole record only", () => {
  expect(findingsOf(inspectionResultTold, { ...open("2026-03-30T09:00"), whole: false })).toEqual([]);
});
