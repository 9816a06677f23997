import { expect, test } from "vitest";
import { drawResultsPublished } from "../../functions/inspections/rules/draw-results-published.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const publishedOn = (on: string): Recorded =>
  several([
    ["drawInspection", "2026-03-01"],
    ["recordInspection", "2026-03-02", { resultOn: "2026-03-02" }],
    ["decidePublication", on, { outcome: "publish" }],
  ]);

holds(drawResultsPublished, {
  fires: publishedOn("2026-04-20"),
  found: ["recordInspection "],
  quiet: {
    "within the limit": publishedOn("2026-03-20"),
    "a draw that came later": several(
      [
        ["recordInspection", "2026-03-02"],
        ["drawInspection", "2026-03-03"],
      ],
      { now: "2026-06-01T09:00" },
    ),
    "nothing was drawn": one("recordInspection", { result: "no-violation" }, { now: "2026-06-01T09:00" }),
  },
});

// Twenty working days from 2 March end on 30 March.
edges(drawResultsPublished, publishedOn, {
  "2026-03-29": [],
  "2026-03-30": [],
  "2026-03-31": ["recordInspection "],
});

const never = (now: string): Recorded =>
  several(
    [
      ["drawInspection", "2026-03-01"],
      ["recordInspection", "2026-03-02"],
    ],
    { now },
  );

edges(drawResultsPublished, never, { "2026-03-30T23:59": [], "2026-03-31T00:00": ["recordInspection "] });

test("that it was not published is found in a whole record only", () => {
  expect(findingsOf(drawResultsPublished, { ...never("2026-06-01T09:00"), whole: false })).toEqual([]);
});

test("to withhold is not to publish", () => {
  const withheld = several(
    [
      ["drawInspection", "2026-03-01"],
      ["recordInspection", "2026-03-02"],
      ["decidePublication", "2026-03-05", { outcome: "withhold" }],
    ],
    { now: "2026-06-01T09:00" },
  );
  expect(findingsOf(drawResultsPublished, withheld)).toEqual(["recordInspection "]);
});
