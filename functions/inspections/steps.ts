import type { Steps } from "../case-file/step.ts";
import { isPenaltyCase, namedCase } from "./turn-into-case.ts";

/** The steps of an inspection (行政检查), and the record of acts of other powers (归集). */
export const STEPS = {
  planInspection: { path: "/inspection-plans", fact: "inspection-planned" },
  approveInspection: {
    path: "/inspection-approvals",
    fact: "inspection-approved",
    approver: "approvedBy",
    ends: [{ kind: "approve-inspection" }],
  },
  startInspection: { path: "/inspection-entries", fact: "inspection-started" },
  recordInspection: {
    path: "/inspection-records",
    fact: "inspection-recorded",
    needs: ["startInspection"],
    opens: [{ kind: "tell-inspection-result" }],
  },
  tellInspectionResult: {
    path: "/inspection-results",
    fact: "inspection-result-told",
    needs: ["recordInspection"],
    opens: [{ kind: "close-case" }],
    ends: [{ kind: "tell-inspection-result", of: { last: "recordInspection" } }],
  },
  turnIntoCase: {
    path: "/inspection-cases",
    fact: "inspection-turned-into-case",
    needs: ["recordInspection"],
    reads: namedCase,
    check: isPenaltyCase,
  },
  recordPowerAct: {
    path: "/power-acts",
    fact: "power-act-recorded",
    opens: [{ kind: "close-case" }],
    optional: ["publishedOn", "validUntil"],
  },
} as const satisfies Steps;
