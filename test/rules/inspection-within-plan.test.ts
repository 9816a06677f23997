import { inspectionWithinPlan } from "../../functions/inspections/rules/inspection-within-plan.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const inspected = (planned: readonly string[], items: readonly string[], on = "2026-03-02"): Recorded =>
  several([
    ["planInspection", on, { items: planned }],
    ["startInspection", "2026-03-03", { items }],
  ]);

holds(inspectionWithinPlan, {
  fires: inspected(["A"], ["A", "B"]),
  found: ["startInspection /items/1"],
  quiet: {
    "what was planned": inspected(["A", "B"], ["B"]),
    "no plan is another matter": one("startInspection", { items: ["A"] }),
    "two plans": several([
      ["planInspection", "2026-02-20", { items: ["A"] }],
      ["planInspection", "2026-03-02", { items: ["B"] }],
      ["startInspection", "2026-03-03", { items: ["A", "B"] }],
    ]),
  },
  unknown: { planInspection: ["items"], startInspection: ["items"] },
});

edges(inspectionWithinPlan, (on) => inspected(["A"], ["A", "B"], on), {
  "2026-03-02": ["startInspection /items/1"],
  "2026-03-03": ["startInspection /items/1"],
  // A plan that came later approves nothing, and is not looked at.
  "2026-03-04": [],
});
