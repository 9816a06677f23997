import { expect, test } from "vitest";
import { lateFineRestsInRemedies } from "../../functions/execution/rules/late-fine-rests-in-remedies.ts";
import { findingsOf, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

/** Served on 2 March: to be paid by 17 March. */
const imposed = (days: number, on = "2026-03-20", between: Parameters<typeof several>[0] = []): Recorded =>
  several([
    ["decideCase", "2026-03-02", { outcome: "penalty", fine: "20000.00" }],
    ["serveDecision", "2026-03-02", { method: "direct" }],
    ...between,
    ["imposeLateFine", on, { principal: "20000.00", amount: "600.00", days }],
  ]);

const SUED: Parameters<typeof several>[0] = [
  ["recordRemedy", "2026-03-21", { kind: "suit", stage: "begun" }],
  ["recordRemedy", "2026-03-31", { kind: "suit", stage: "ended", outcome: "upheld" }],
];

holds(lateFineRestsInRemedies, {
  fires: imposed(20, "2026-04-06", SUED),
  found: ["imposeLateFine /days"],
  quiet: {
    "the days of the suit are left out": imposed(9, "2026-04-06", SUED),
    "nothing was begun": imposed(20, "2026-04-06"),
    "it began and ended before payment was due": imposed(20, "2026-04-06", [
      ["recordRemedy", "2026-03-05", { kind: "reconsideration", stage: "begun" }],
      ["recordRemedy", "2026-03-17", { kind: "reconsideration", stage: "ended" }],
    ]),
    "more days than are late are another matter": imposed(21, "2026-04-06", SUED),
  },
  unknown: { imposeLateFine: ["days"], decideCase: ["fine"] },
});

// 18 March to 6 April are 20 days; 21 to 31 March, 11 of them, lie in the suit.
edges(lateFineRestsInRemedies, (days) => imposed(Number(days), "2026-04-06", SUED), {
  8: [],
  9: [],
  10: ["imposeLateFine /days"],
});

const BEGUN = SUED.slice(0, 1);

edges(lateFineRestsInRemedies, (days) => imposed(Number(days), "2026-04-06", BEGUN), {
  3: [],
  4: ["imposeLateFine /days"],
});

test("where a report leaves out when it ended, nothing is said", () => {
  expect(findingsOf(lateFineRestsInRemedies, { ...imposed(20, "2026-04-06", BEGUN), whole: false })).toEqual(
    [],
  );
});
