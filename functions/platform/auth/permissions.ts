import type { Role } from "./subject.ts";

/**
 * How far a role reaches: the records of its own agency, those of every agency in its region, or what all may read; and of a
 * record in which several agencies have a part, only where its own has the part that is named.
 */
export type Scope = "agency" | "region" | "any" | { side: string };

export type Grants = Partial<Record<Role, Scope>>;

/** Which role may do which operation, and how far. */
export type Permissions = Readonly<Record<string, Grants>>;

const caseTeam: Grants = { handler: "agency", system: "agency" };
/** What the head of the agency approves or decides himself. */
const deciders: Grants = { head: "agency" };
const caseReaders: Grants = {
  handler: "agency",
  head: "agency",
  reviewer: "agency",
  "disclosure-officer": "agency",
  system: "agency",
  supervisor: "region",
};
const findingReaders: Grants = { handler: "agency", head: "agency", supervisor: "region" };
const everyone: Grants = {
  handler: "any",
  head: "any",
  reviewer: "any",
  "disclosure-officer": "any",
  system: "any",
  supervisor: "any",
  registrar: "any",
};

/** 名录管理: whoever keeps the registers of a region, and a department's own system for its officers and items. */
const importers: Grants = { registrar: "agency", system: "agency" };

/** The only table of permissions: which role may do which operation, and how far. What is not here is refused. */
export const PERMISSIONS = {
  openCase: caseTeam,
  getCase: caseReaders,
  getClockDays: caseReaders,
  listCases: caseReaders,
  listFacts: caseReaders,
  fileCase: { head: "agency" },
  declareEvidence: caseTeam,
  sealEvidence: caseTeam,
  openEvidence: { handler: "agency", head: "agency", reviewer: "agency", supervisor: "region" },
  proposeDecision: { handler: "agency" },
  giveNotice: caseTeam,
  recordStatement: caseTeam,
  waiveHearing: caseTeam,
  submitForReview: { handler: "agency" },
  requestMaterial: { reviewer: "agency" },
  supplyMaterial: { handler: "agency" },
  giveReviewOpinion: { reviewer: "agency" },
  settleDisagreement: { head: "agency" },
  decideCase: { head: "agency" },
  serveDecision: caseTeam,
  decidePublication: { "disclosure-officer": "agency" },
  recordPerformance: caseTeam,
  closeCase: { head: "agency" },
  recordInquiry: caseTeam,
  preserveEvidence: caseTeam,
  disposePreserved: caseTeam,
  requestRecusal: caseTeam,
  decideRecusal: deciders,
  notifyHearing: caseTeam,
  holdHearing: caseTeam,
  discussCollectively: deciders,
  decideOnTheSpot: { handler: "agency" },
  reportOnTheSpot: caseTeam,
  archiveCase: caseTeam,
  extendLimit: deciders,
  pauseLimit: caseTeam,
  resumeLimit: caseTeam,
  withdrawPublication: { "disclosure-officer": "agency" },
  approveMeasure: deciders,
  takeMeasure: caseTeam,
  reportUrgentMeasure: deciders,
  deliverFreezeDecision: caseTeam,
  tellTesting: caseTeam,
  endTesting: caseTeam,
  extendMeasure: deciders,
  disposeMeasure: deciders,
  releaseMeasure: deciders,
  approveInstalments: deciders,
  collectOnTheSpot: caseTeam,
  handInFine: caseTeam,
  depositFine: caseTeam,
  imposeLateFine: caseTeam,
  recordRemedy: caseTeam,
  demandPerformance: caseTeam,
  decideEnforcement: deciders,
  carryOutEnforcement: caseTeam,
  applyToCourt: caseTeam,
  recordCourtAnswer: caseTeam,
  reportSuspectedCrime: caseTeam,
  decideTransfer: deciders,
  transferCase: caseTeam,
  recordPoliceAnswer: caseTeam,
  handOverItems: caseTeam,
  planInspection: caseTeam,
  drawInspection: caseTeam,
  approveInspection: deciders,
  startInspection: caseTeam,
  recordInspection: caseTeam,
  tellInspectionResult: caseTeam,
  turnIntoCase: caseTeam,
  recordPowerAct: caseTeam,
  /** Whoever may do an act may correct it: which acts these are is said by their own lines. */
  correctFact: {
    handler: "agency",
    head: "agency",
    reviewer: "agency",
    "disclosure-officer": "agency",
    system: "agency",
  },
  reportCase: caseTeam,
  listTasks: {
    handler: "agency",
    head: "agency",
    reviewer: "agency",
    "disclosure-officer": "agency",
  },
  listFindings: findingReaders,
  listCaseFindings: findingReaders,
  getFindingsProgress: { supervisor: "region" },
  listAgencies: everyone,
  listOfficers: everyone,
  listPowerItems: everyone,
  listBaselines: everyone,
  declareImport: importers,
  startImport: importers,
  getImport: importers,
  listImports: importers,
} as const satisfies Record<string, Grants>;

/** Every operation that needs a permission; the same word is its operationId. */
export type Action = keyof typeof PERMISSIONS;
