import { inspectionApprovedBefore } from "../../functions/inspections/rules/inspection-approved-before.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const approvedOn = (when: string): Recorded =>
  several([
    ["approveInspection", when],
    ["startInspection", "2026-03-02T09:00", { urgent: false }],
  ]);

holds(inspectionApprovedBefore, {
  fires: one("startInspection", { urgent: false }),
  found: ["startInspection "],
  quiet: {
    "an approval came before": approvedOn("2026-03-01"),
    "in urgency": one("startInspection", { urgent: true }),
    "a place that does not follow the policy": one(
      "startInspection",
      { urgent: false },
      { settings: { setAside: { "inspection-approved-before": { basis: "本地规定" } } } },
    ),
  },
  unknown: { startInspection: ["urgent"] },
  absence: true,
});

edges(inspectionApprovedBefore, approvedOn, {
  "2026-03-01": [],
  "2026-03-02T08:59": [],
  "2026-03-02T09:01": ["startInspection "],
  "2026-03-03": ["startInspection "],
});
