import type { STEPS as CASES } from "../../functions/cases/steps.ts";
import type { STEPS as COERCION } from "../../functions/coercion/steps.ts";
import type { STEPS as EXECUTION } from "../../functions/execution/steps.ts";
import type { STEPS as INSPECTIONS } from "../../functions/inspections/steps.ts";

export type StepOperation =
  | keyof typeof CASES
  | keyof typeof COERCION
  | keyof typeof EXECUTION
  | keyof typeof INSPECTIONS;

type People = { handler: string; other: string; head: string };

/** A body for every step, as the law would have it; numbers of other acts are those that are given. */
export const stepBodies = (
  { handler, other, head }: People,
  { act = 1, day = "2026-03-20" }: { act?: number; day?: string } = {},
): Record<StepOperation, Record<string, unknown>> => {
  const officers = [handler, other];
  return {
    recordInquiry: { kind: "inquiry", officers, certificateShown: true, written: true, recorded: true },
    preserveEvidence: {
      ...{ officers, approvedBy: head, approvedAt: `${day}T08:00:00+08:00`, items: 3, listGiven: true },
    },
    disposePreserved: { preservation: act, disposal: "released" },
    requestRecusal: { person: other, requestedBy: "party", ground: "与当事人有利害关系。" },
    decideRecusal: { request: act, person: other, granted: false },
    notifyHearing: { heldOn: day, place: "本机关听证室", chair: head },
    holdHearing: {
      ...{ chair: head, agents: 1, public: true, written: true, recorded: true, feeCharged: false },
    },
    discussCollectively: { members: 5, conclusion: "一致同意。" },
    reportOnTheSpot: {},
    archiveCase: { volumes: 1, archivist: "档案员" },
    extendLimit: { limit: "decision", round: 1, count: 30, unit: "day", basis: "《办法》第六十四条" },
    pauseLimit: { limit: "decision", round: 1, reason: "testing", basis: "《办法》第六十四条" },
    resumeLimit: { limit: "decision", round: 1 },
    approveMeasure: { kind: "seizure" },
    takeMeasure: {
      ...{ kind: "seizure", object: "机械设备一台", officers, urgent: false, certificateShown: true },
      ...{
        partyCalled: true,
        partyPresent: true,
        witnessPresent: false,
        told: ["reasons", "basis", "rights", "remedies"],
      },
      ...{ heard: true, written: true, signed: true, recorded: true, decisionGiven: true, listGiven: true },
      stated: ["party", "reasons-and-term", "object", "remedies", "agency"],
      ...{ related: true, necessities: false, sealedByOthers: false, storageCharged: false },
    },
    reportUrgentMeasure: { measure: act },
    deliverFreezeDecision: { measure: act },
    tellTesting: { measure: act, writtenNotice: true, charged: false },
    endTesting: { measure: act },
    extendMeasure: { measure: act, days: 30, toldInWriting: true, reasons: "案情复杂。" },
    disposeMeasure: { measure: act, disposal: "confiscated" },
    releaseMeasure: { measure: act, ground: "not-needed", returnedOn: day },
    approveInstalments: { applied: true, until: day },
    collectOnTheSpot: {
      amount: "100",
      ground: "at-most-100",
      askedByParty: false,
      receipt: "云票0001",
      receiptGiven: true,
    },
    handInFine: { collection: act },
    depositFine: { collection: act },
    imposeLateFine: { principal: "1000", amount: "300", days: 10 },
    recordRemedy: { kind: "reconsideration", stage: "begun" },
    demandPerformance: {
      ...{ before: "enforcement", states: ["period", "method", "amount", "rights"], servedOn: day },
      money: false,
    },
    decideEnforcement: {
      ...{ mode: "other", stated: ["party", "reasons", "mode-and-time", "remedies", "agency"] },
      ...{ demolition: false, announced: false, immediate: false },
    },
    carryOutEnforcement: {
      ...{ mode: "other", officers, urgent: false, utilitiesCut: false, residents: false },
      ...{ demolition: false, recorded: true },
    },
    applyToCourt: { papers: ["application", "decision", "opinion-and-demand", "object"] },
    recordCourtAnswer: { answer: "accepted" },
    reportSuspectedCrime: { officers },
    decideTransfer: { approved: true, reasons: "涉嫌犯罪。" },
    transferCase: {
      ...{ recipient: "云岭市公安局", seizedItems: false, partyTold: true },
      papers: ["transfer-letter", "report", "list-of-items"],
    },
    recordPoliceAnswer: { answer: "filed" },
    handOverItems: {},
    planInspection: { class: "daily", items: [], from: day, to: day },
    approveInspection: {},
    startInspection: {
      ...{ officers, class: "daily", items: [], codeShown: true, noticeShown: true, certificateShown: true },
      ...{ urgent: false, region: "990100", assistance: false, chargedToParty: false },
    },
    recordInspection: { officers, written: true, recorded: true, result: "no-violation", resultOn: day },
    tellInspectionResult: { written: true },
    turnIntoCase: { case: "01950000-0000-7000-8000-000000000001" },
    recordPowerAct: { power: "01", documentNumber: "云许可〔2026〕1号", result: "准予许可。" },
  };
};
