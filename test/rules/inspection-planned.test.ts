import { inspectionPlanned } from "../../functions/inspections/rules/inspection-planned.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const plannedOn = (on: string): Recorded =>
  several([
    ["planInspection", on],
    ["startInspection", "2026-03-02", { urgent: false }],
  ]);

holds(inspectionPlanned, {
  fires: one("startInspection", { urgent: false }),
  found: ["startInspection "],
  quiet: {
    "a plan came before": plannedOn("2026-03-01"),
    "in urgency": one("startInspection", { urgent: true }),
  },
  unknown: { startInspection: ["urgent"] },
  absence: true,
});

edges(inspectionPlanned, plannedOn, {
  "2026-03-01": [],
  "2026-03-02": [],
  "2026-03-03": ["startInspection "],
});
