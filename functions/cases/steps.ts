import type { Steps } from "../case-file/step.ts";
import { canPause, canResume, isRunningLimit } from "./limit-changes.ts";

/** The steps of penalty cases that are recorded as they were done, and those that every procedure has. */
export const STEPS = {
  recordInquiry: { path: "/inquiries", fact: "inquiry-recorded" },
  preserveEvidence: {
    path: "/preservations",
    fact: "evidence-preserved",
    opens: [{ kind: "dispose-preserved" }],
  },
  disposePreserved: {
    path: "/preservation-disposals",
    fact: "preserved-evidence-disposed-of",
    refers: { field: "preservation", to: "preserveEvidence", over: ["disposePreserved"] },
    ends: [{ kind: "dispose-preserved", of: { field: "preservation" } }],
  },
  requestRecusal: {
    path: "/recusal-requests",
    fact: "recusal-requested",
    opens: [{ kind: "decide-recusal" }],
  },
  decideRecusal: {
    path: "/recusal-decisions",
    fact: "recusal-decided",
    refers: { field: "request", to: "requestRecusal", over: ["decideRecusal"] },
    ends: [{ kind: "decide-recusal", of: { field: "request" } }],
  },
  notifyHearing: {
    path: "/hearing-notices",
    fact: "hearing-notified",
    opens: [{ kind: "hold-hearing" }],
    // A new time takes the place of the one before.
    ends: [{ kind: "hold-hearing", of: { last: "notifyHearing" } }],
    flow: { name: "hearing" },
  },
  holdHearing: {
    path: "/hearings",
    fact: "hearing-held",
    ends: [{ kind: "hold-hearing", of: { last: "notifyHearing" } }],
  },
  discussCollectively: { path: "/discussions", fact: "discussed-collectively" },
  reportOnTheSpot: {
    path: "/on-the-spot-reports",
    fact: "on-the-spot-decision-reported",
    ends: [{ kind: "report-on-the-spot" }],
  },
  archiveCase: { path: "/archiving", fact: "case-archived" },
  extendLimit: {
    path: "/limit-extensions",
    fact: "limit-extended",
    approver: "approvedBy",
    check: isRunningLimit,
  },
  pauseLimit: { path: "/limit-pauses", fact: "limit-paused", check: canPause },
  resumeLimit: { path: "/limit-resumptions", fact: "limit-resumed", check: canResume },
} as const satisfies Steps;
