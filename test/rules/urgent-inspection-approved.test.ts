import { urgentInspectionApproved } from "../../functions/inspections/rules/urgent-inspection-approved.ts";
import { one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const approvedOn = (on: string): Recorded =>
  several([
    ["startInspection", "2026-03-02", { urgent: true }],
    ["approveInspection", on],
    ["closeCase", "2026-03-20"],
  ]);

holds(urgentInspectionApproved, {
  fires: several([
    ["startInspection", "2026-03-02", { urgent: true }],
    ["closeCase", "2026-03-20"],
  ]),
  found: ["closeCase "],
  quiet: {
    "it was approved afterwards": approvedOn("2026-03-03"),
    "it was not urgent": several([
      ["startInspection", "2026-03-02", { urgent: false }],
      ["closeCase", "2026-03-20"],
    ]),
    "the case is not closed yet": one("startInspection", { urgent: true }),
  },
  unknown: { startInspection: ["urgent"] },
  absence: true,
});

edges(urgentInspectionApproved, approvedOn, {
  "2026-03-19": [],
  "2026-03-20": [],
  "2026-03-21": ["closeCase "],
});
