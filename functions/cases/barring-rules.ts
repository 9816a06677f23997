import type { CaseRule } from "../case-file/rules.ts";
import { agencyHasPower } from "./rules/agency-has-power.ts";
import { collectionStated } from "./rules/collection-stated.ts";
import { collectiveDiscussion } from "./rules/collective-discussion.ts";
import { decisionAsNotified } from "./rules/decision-as-notified.ts";
import { decisionComplete } from "./rules/decision-complete.ts";
import { decisionOnHearingRecord } from "./rules/decision-on-hearing-record.ts";
import { electronicServiceAgreed } from "./rules/electronic-service-agreed.ts";
import { factsEstablished } from "./rules/facts-established.ts";
import { filedBeforeDecision } from "./rules/filed-before-decision.ts";
import { hearingChairNotInvestigator } from "./rules/hearing-chair-not-investigator.ts";
import { hearingNotifiedInTime } from "./rules/hearing-notified-in-time.ts";
import { hearingRightTold } from "./rules/hearing-right-told.ts";
import { hearingWindow } from "./rules/hearing-window.ts";
import { limitation } from "./rules/limitation.ts";
import { noDoubleFine } from "./rules/no-double-fine.ts";
import { noHeavierAfterStatement } from "./rules/no-heavier-after-statement.ts";
import { noticeBeforeDecision } from "./rules/notice-before-decision.ts";
import { noticeComplete } from "./rules/notice-complete.ts";
import { preservationApproved } from "./rules/preservation-approved.ts";
import { recusalDecided } from "./rules/recusal-decided.ts";
import { recusedOfficerStaysOut } from "./rules/recused-officer-stays-out.ts";
import { simpleCap } from "./rules/simple-cap.ts";
import { simpleCertificateShown } from "./rules/simple-certificate-shown.ts";
import { simpleDecisionComplete } from "./rules/simple-decision-complete.ts";
import { simpleReconsiderationFirst } from "./rules/simple-reconsideration-first.ts";
import { statementReexamined } from "./rules/statement-reexamined.ts";
import { twoCertifiedOfficers } from "./rules/two-certified-officers.ts";
import { underFourteenNotPunished } from "./rules/under-fourteen-not-punished.ts";
import { withinEntrustment } from "./rules/within-entrustment.ts";

/** The rules of penalty cases, that bar. */
export const CASE_BARS: readonly CaseRule[] = [
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
  preservationApproved,
  filedBeforeDecision,
  limitation,
  noDoubleFine,
  underFourteenNotPunished,
  hearingNotifiedInTime,
  hearingChairNotInvestigator,
  decisionOnHearingRecord,
  collectiveDiscussion,
  decisionAsNotified,
  statementReexamined,
  recusalDecided,
  recusedOfficerStaysOut,
  agencyHasPower,
  withinEntrustment,
  electronicServiceAgreed,
];
