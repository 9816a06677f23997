import { courtWindow } from "../../functions/execution/rules/court-window.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

/** Served on 2 March: the period to sue is over on 2 September. */
const applied = (on: string, between: Parameters<typeof several>[0] = []): Recorded =>
  several([["serveDecision", "2026-03-02", { method: "direct" }], ...between, ["applyToCourt", on]]);

holds(courtWindow, {
  fires: applied("2026-12-20"),
  found: ["applyToCourt "],
  quiet: {
    "within three months": applied("2026-11-01"),
    "the party has used a remedy": applied("2026-12-20", [
      ["recordRemedy", "2026-04-01", { kind: "suit", stage: "begun" }],
    ]),
    "when it was served is not known": one("applyToCourt"),
    "payment was deferred": applied("2026-12-20", [
      ["approveInstalments", "2026-03-10", { until: "2026-10-31" }],
    ]),
  },
});

edges(courtWindow, (on) => applied(on), {
  "2026-12-01": [],
  "2026-12-02": [],
  "2026-12-03": ["applyToCourt "],
});

const deferred = (on: string): Recorded =>
  applied(on, [["approveInstalments", "2026-03-10", { until: "2026-09-10" }]]);

edges(courtWindow, deferred, { "2026-12-10": [], "2026-12-11": ["applyToCourt "] });
