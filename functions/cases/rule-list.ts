import type { CaseRule } from "../case-file/rules.ts";
import { agencyHasPower } from "./rules/agency-has-power.ts";
import { allStagesRecorded } from "./rules/all-stages-recorded.ts";
import { archivedAfterClose } from "./rules/archived-after-close.ts";
import { collectionStated } from "./rules/collection-stated.ts";
import { collectiveDiscussion } from "./rules/collective-discussion.ts";
import { correctionOrdered } from "./rules/correction-ordered.ts";
import { decisionAsNotified } from "./rules/decision-as-notified.ts";
import { decisionComplete } from "./rules/decision-complete.ts";
import { decisionExtension } from "./rules/decision-extension.ts";
import { decisionInTime } from "./rules/decision-in-time.ts";
import { decisionOnHearingRecord } from "./rules/decision-on-hearing-record.ts";
import { discretionStated } from "./rules/discretion-stated.ts";
import { disputedServiceRecorded } from "./rules/disputed-service-recorded.ts";
import { educationGiven } from "./rules/education-given.ts";
import { electronicServiceAgreed } from "./rules/electronic-service-agreed.ts";
import { enteredInTime } from "./rules/entered-in-time.ts";
import { factsEstablished } from "./rules/facts-established.ts";
import { filedBeforeDecision } from "./rules/filed-before-decision.ts";
import { filingInTime } from "./rules/filing-in-time.ts";
import { fineAddsUp } from "./rules/fine-adds-up.ts";
import { gainsConfiscated } from "./rules/gains-confiscated.ts";
import { hearingAgents } from "./rules/hearing-agents.ts";
import { hearingChairNotInvestigator } from "./rules/hearing-chair-not-investigator.ts";
import { hearingFree } from "./rules/hearing-free.ts";
import { hearingNotifiedInTime } from "./rules/hearing-notified-in-time.ts";
import { hearingPublic } from "./rules/hearing-public.ts";
import { hearingRightTold } from "./rules/hearing-right-told.ts";
import { hearingWindow } from "./rules/hearing-window.ts";
import { hearingWritten } from "./rules/hearing-written.ts";
import { inquiryCertificateShown } from "./rules/inquiry-certificate-shown.ts";
import { inquiryWritten } from "./rules/inquiry-written.ts";
import { limitation } from "./rules/limitation.ts";
import { minorPunishedLighter } from "./rules/minor-punished-lighter.ts";
import { noDoubleFine } from "./rules/no-double-fine.ts";
import { noHeavierAfterStatement } from "./rules/no-heavier-after-statement.ts";
import { noticeBeforeDecision } from "./rules/notice-before-decision.ts";
import { noticeComplete } from "./rules/notice-complete.ts";
import { preservationApproved } from "./rules/preservation-approved.ts";
import { preservationDisposedInTime } from "./rules/preservation-disposed-in-time.ts";
import { preservationListed } from "./rules/preservation-listed.ts";
import { recordingUploadedInTime } from "./rules/recording-uploaded-in-time.ts";
import { recusalDecided } from "./rules/recusal-decided.ts";
import { recusedOfficerStaysOut } from "./rules/recused-officer-stays-out.ts";
import { serviceInTime } from "./rules/service-in-time.ts";
import { simpleCap } from "./rules/simple-cap.ts";
import { simpleCertificateShown } from "./rules/simple-certificate-shown.ts";
import { simpleDecisionComplete } from "./rules/simple-decision-complete.ts";
import { simpleDelivered } from "./rules/simple-delivered.ts";
import { simpleReconsiderationFirst } from "./rules/simple-reconsideration-first.ts";
import { simpleReportedInTime } from "./rules/simple-reported-in-time.ts";
import { statementReexamined } from "./rules/statement-reexamined.ts";
import { twoCertifiedOfficers } from "./rules/two-certified-officers.ts";
import { underFourteenNotPunished } from "./rules/under-fourteen-not-punished.ts";
import { withinDiscretionTier } from "./rules/within-discretion-tier.ts";
import { withinEntrustment } from "./rules/within-entrustment.ts";

/** The rules of penalty cases. */
export const CASE_RULES: readonly CaseRule[] = [
  twoCertifiedOfficers,
  factsEstablished,
  noticeComplete,
  hearingRightTold,
  noticeBeforeDecision,
  hearingWindow,
  noHeavierAfterStatement,
  decisionComplete,
  collectionStated,
  simpleCap,
  simpleReconsiderationFirst,
  simpleDecisionComplete,
  simpleCertificateShown,
  simpleDelivered,
  simpleReportedInTime,
  preservationApproved,
  preservationListed,
  preservationDisposedInTime,
  inquiryCertificateShown,
  inquiryWritten,
  recordingUploadedInTime,
  filingInTime,
  decisionInTime,
  decisionExtension,
  filedBeforeDecision,
  limitation,
  correctionOrdered,
  educationGiven,
  gainsConfiscated,
  fineAddsUp,
  noDoubleFine,
  underFourteenNotPunished,
  minorPunishedLighter,
  hearingNotifiedInTime,
  hearingChairNotInvestigator,
  hearingAgents,
  hearingFree,
  hearingPublic,
  hearingWritten,
  decisionOnHearingRecord,
  collectiveDiscussion,
  decisionAsNotified,
  statementReexamined,
  recusalDecided,
  recusedOfficerStaysOut,
  agencyHasPower,
  withinEntrustment,
  discretionStated,
  withinDiscretionTier,
  allStagesRecorded,
  archivedAfterClose,
  enteredInTime,
  serviceInTime,
  electronicServiceAgreed,
  disputedServiceRecorded,
];
