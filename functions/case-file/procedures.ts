import type { Bilingual } from "../kernel/bilingual.ts";
import type { ActName } from "./acts/acts.ts";
import type { CaseState } from "./model/states.ts";
import type { TaskKind } from "./model/tasks.ts";

export type ClosingReason = "done" | "not-filed" | "dropped";

/**
 * The life cycle of a procedure (程序): which acts are open in which state of its case, with which tasks it begins, and
 * from which state it is closed for which reason. What is not written here is not open.
 */
type LifeOf = Bilingual & {
  open: Partial<Record<CaseState, readonly ActName[]>>;
  begins: readonly TaskKind[];
  closes: Partial<Record<ClosingReason, CaseState>>;
  /** What must have been done before it is closed as done. */
  needs: readonly ActName[];
};

/** 期限的延长、中止, 回避 and 更正: in every case that is worked. */
const ALWAYS = [
  ...["extendLimit", "pauseLimit", "resumeLimit", "requestRecusal", "decideRecusal", "correctFact"],
] as readonly ActName[];

/** 证据: until there is a decision. */
const EVIDENCE = ["declareEvidence", "sealEvidence"] as const;

const INQUIRY = [...EVIDENCE, "recordInquiry", "preserveEvidence", "disposePreserved"] as const;

const REVIEW = [
  ...["submitForReview", "requestMaterial", "supplyMaterial", "giveReviewOpinion", "settleDisagreement"],
] as readonly ActName[];

const MEASURES = [
  ...["approveMeasure", "takeMeasure", "reportUrgentMeasure", "deliverFreezeDecision", "tellTesting"],
  ...["endTesting", "extendMeasure", "disposeMeasure", "releaseMeasure"],
] as readonly ActName[];

const TRANSFER = [
  ...["reportSuspectedCrime", "decideTransfer", "transferCase", "recordPoliceAnswer", "handOverItems"],
] as readonly ActName[];

const ENFORCEMENT = [
  ...["imposeLateFine", "recordRemedy", "demandPerformance", "decideEnforcement", "carryOutEnforcement"],
  ...["applyToCourt", "recordCourtAnswer", "approveInstalments"],
] as readonly ActName[];

const PUBLISHING = ["decidePublication", "withdrawPublication"] as const;

const WORKING = [...ALWAYS, ...INQUIRY, ...MEASURES, ...TRANSFER, "closeCase"] as const;

const AFTER_DECISION: readonly ActName[] = [
  ...["serveDecision", "recordPerformance", "collectOnTheSpot", "handInFine", "depositFine"],
  ...["disposePreserved", ...PUBLISHING, ...ENFORCEMENT, ...MEASURES, ...TRANSFER, ...ALWAYS, "closeCase"],
] as readonly ActName[];

/** A remedy may be sought, and a publication withdrawn, when the case itself is over. */
const AFTER_CLOSE = [...PUBLISHING, "recordRemedy", "archiveCase"] as const;

/** Every procedure (程序) a case may take, by what it is called in the code. */
export const PROCEDURES = {
  ordinary: {
    zh: "行政处罚普通程序",
    en: "ordinary penalty procedure",
    open: {
      opened: ["fileCase", ...WORKING],
      filed: [
        ...["proposeDecision", "giveNotice", "recordStatement", "waiveHearing", "notifyHearing"],
        ...["holdHearing", "discussCollectively", "decideCase"],
        ...REVIEW,
        ...WORKING,
      ] as readonly ActName[],
      decided: AFTER_DECISION,
      closed: AFTER_CLOSE,
    },
    begins: ["file-case"],
    closes: { "not-filed": "opened", dropped: "filed", done: "decided" },
    needs: [],
  },
  simple: {
    zh: "行政处罚简易程序",
    en: "simple penalty procedure",
    open: {
      opened: ["decideOnTheSpot", ...ALWAYS, ...INQUIRY, "closeCase"],
      decided: ["reportOnTheSpot", ...AFTER_DECISION],
      closed: AFTER_CLOSE,
    },
    begins: ["decide-on-the-spot"],
    closes: { "not-filed": "opened", done: "decided" },
    needs: ["reportOnTheSpot"],
  },
  measure: {
    zh: "行政强制措施",
    en: "coercive measure",
    open: {
      opened: [...WORKING, "recordRemedy"],
      closed: ["recordRemedy", "archiveCase"],
    },
    begins: ["approve-measure"],
    closes: { dropped: "opened", done: "opened" },
    needs: ["takeMeasure"],
  },
  enforcement: {
    zh: "行政强制执行",
    en: "enforcement",
    open: {
      opened: [...ENFORCEMENT, ...EVIDENCE, "recordInquiry", ...ALWAYS, "closeCase"],
      closed: ["recordRemedy", "archiveCase"],
    },
    begins: ["demand-performance"],
    closes: { dropped: "opened", done: "opened" },
    needs: ["demandPerformance"],
  },
  inspection: {
    zh: "行政检查",
    en: "inspection",
    open: {
      opened: [
        ...["planInspection", "drawInspection", "approveInspection", "startInspection", "recordInspection"],
        ...["tellInspectionResult", "turnIntoCase", ...WORKING],
      ] as readonly ActName[],
      closed: ["archiveCase"],
    },
    begins: ["approve-inspection"],
    closes: { dropped: "opened", done: "opened" },
    needs: ["recordInspection", "tellInspectionResult"],
  },
  other: {
    zh: "其他权力事项",
    en: "act of another power",
    open: {
      opened: ["recordPowerAct", ...EVIDENCE, ...ALWAYS, "closeCase"],
      closed: ["recordRemedy", "archiveCase"],
    },
    begins: [],
    closes: { dropped: "opened", done: "opened" },
    needs: ["recordPowerAct"],
  },
} as const satisfies Record<string, LifeOf>;

export type Procedure = keyof typeof PROCEDURES;
export const PROCEDURE_NAMES = Object.keys(PROCEDURES) as [Procedure, ...Procedure[]];

const lifeOf = (procedure: Procedure): LifeOf => PROCEDURES[procedure];

/** The states of a procedure in which an act is open; none where the procedure does not know the act. */
export const statesFor = (procedure: Procedure, act: ActName): readonly CaseState[] =>
  (Object.entries(lifeOf(procedure).open) as [CaseState, readonly ActName[]][])
    .filter(([, acts]) => acts.includes(act))
    .map(([state]) => state);

/** What a case of a procedure needs before it is closed as done. */
export const neededBy = (procedure: Procedure): readonly ActName[] => lifeOf(procedure).needs;

/** With which tasks a case of a procedure begins. */
export const beginningOf = (procedure: Procedure): readonly TaskKind[] => lifeOf(procedure).begins;

/** From which state a case of a procedure is closed for a reason; undefined where it never is. */
export const closedFrom = (procedure: Procedure, reason: ClosingReason): CaseState | undefined =>
  lifeOf(procedure).closes[reason];
