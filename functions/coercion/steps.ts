import type { Act } from "../case-file/acts/acts.ts";
import { holdsProperty } from "../case-file/acts/coercion-acts.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Steps } from "../case-file/step.ts";

/** A measure that holds something: it waits for what becomes of it. */
const holds = (act: Act): boolean => act.act === "takeMeasure" && holdsProperty(act);

const isUrgent = (act: Act): boolean => act.act === "takeMeasure" && act.urgent === true;

/** A measure that is a case of its own ends it. */
const inOwnCase = (_: Act, { procedure }: CaseHead): boolean => procedure === "measure";

const STANDING = { field: "measure", to: "takeMeasure", over: ["disposeMeasure", "releaseMeasure"] } as const;

/** The steps of coercive measures (行政强制措施). */
export const STEPS = {
  approveMeasure: {
    path: "/measure-approvals",
    fact: "measure-approved",
    ends: [{ kind: "approve-measure" }],
  },
  takeMeasure: {
    path: "/measures",
    fact: "measure-taken",
    opens: [
      { kind: "dispose-measure", if: holds },
      { kind: "report-urgent-measure", if: isUrgent },
    ],
    flow: { name: "measure", if: holds },
  },
  reportUrgentMeasure: {
    path: "/measure-reports",
    fact: "urgent-measure-reported",
    approver: "approvedBy",
    refers: { field: "measure", to: "takeMeasure", over: ["reportUrgentMeasure"] },
    ends: [{ kind: "report-urgent-measure", of: { field: "measure" } }],
  },
  deliverFreezeDecision: {
    path: "/freeze-deliveries",
    fact: "freeze-decision-delivered",
    refers: { field: "measure", to: "takeMeasure", over: ["deliverFreezeDecision"] },
  },
  tellTesting: { path: "/measure-tests", fact: "testing-told", refers: STANDING },
  endTesting: { path: "/measure-test-ends", fact: "testing-ended", needs: ["tellTesting"], refers: STANDING },
  extendMeasure: {
    path: "/measure-extensions",
    fact: "measure-extended",
    approver: "approvedBy",
    refers: STANDING,
  },
  disposeMeasure: {
    path: "/measure-disposals",
    fact: "measure-disposed-of",
    refers: STANDING,
    opens: [{ kind: "close-case", if: inOwnCase }],
    ends: [{ kind: "dispose-measure", of: { field: "measure" } }],
  },
  releaseMeasure: {
    path: "/measure-releases",
    fact: "measure-released",
    refers: { field: "measure", to: "takeMeasure", over: ["releaseMeasure"] },
    opens: [{ kind: "close-case", if: inOwnCase }],
    ends: [{ kind: "dispose-measure", of: { field: "measure" } }],
  },
} as const satisfies Steps;
