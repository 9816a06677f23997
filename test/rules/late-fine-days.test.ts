import { expect, test } from "vitest";
import { lateFineDays } from "../../functions/execution/rules/late-fine-days.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

/** Served on 2 March: to be paid by 17 March. */
const imposed = (days: number, on = "2026-03-20", between: Parameters<typeof several>[0] = []): Recorded =>
  several([
    ["decideCase", "2026-03-02", { outcome: "penalty", fine: "20000.00" }],
    ["serveDecision", "2026-03-02", { method: "direct" }],
    ...between,
    ["imposeLateFine", on, { principal: "20000.00", amount: "600.00", days }],
  ]);

holds(lateFineDays, {
  fires: imposed(4),
  found: ["imposeLateFine /days"],
  quiet: {
    "as many days as are late": imposed(3),
    "a decision whose service is not known": one("imposeLateFine", { days: 400 }),
    "a deferral whose end is not known": imposed(400, "2026-03-20", [["approveInstalments", "2026-03-10"]]),
  },
  unknown: { imposeLateFine: ["days"], decideCase: ["fine"] },
});

edges(lateFineDays, (on) => imposed(1, on), {
  "2026-03-16": ["imposeLateFine /days"],
  "2026-03-17": ["imposeLateFine /days"],
  "2026-03-18": [],
});

test("a deferral moves the day on which payment is due", () => {
  const deferred = (days: number): Recorded =>
    imposed(days, "2026-04-05", [["approveInstalments", "2026-03-10", { until: "2026-04-01" }]]);
  expect(findingsOf(lateFineDays, deferred(4))).toEqual([]);
  expect(findingsOf(lateFineDays, deferred(5))).toEqual(["imposeLateFine /days"]);
});
