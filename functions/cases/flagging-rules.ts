import type { CaseRule } from "../case-file/rules.ts";
import { allStagesRecorded } from "./rules/all-stages-recorded.ts";
import { archivedAfterClose } from "./rules/archived-after-close.ts";
import { correctionOrdered } from "./rules/correction-ordered.ts";
import { decisionExtension } from "./rules/decision-extension.ts";
import { decisionInTime } from "./rules/decision-in-time.ts";
import { discretionStated } from "./rules/discretion-stated.ts";
import { disputedServiceRecorded } from "./rules/disputed-service-recorded.ts";
import { educationGiven } from "./rules/education-given.ts";
import { enteredInTime } from "./rules/entered-in-time.ts";
import { filingInTime } from "./rules/filing-in-time.ts";
import { fineAddsUp } from "./rules/fine-adds-up.ts";
import { gainsConfiscated } from "./rules/gains-confiscated.ts";
import { hearingAgents } from "./rules/hearing-agents.ts";
import { hearingFree } from "./rules/hearing-free.ts";
import { hearingPublic } from "./rules/hearing-public.ts";
import { hearingWritten } from "./rules/hearing-written.ts";
import { inquiryCertificateShown } from "./rules/inquiry-certificate-shown.ts";
import { inquiryWritten } from "./rules/inquiry-written.ts";
import { minorPunishedLighter } from "./rules/minor-punished-lighter.ts";
import { preservationDisposedInTime } from "./rules/preservation-disposed-in-time.ts";
import { preservationListed } from "./rules/preservation-listed.ts";
import { recordingUploadedInTime } from "./rules/recording-uploaded-in-time.ts";
import { serviceInTime } from "./rules/service-in-time.ts";
import { simpleDelivered } from "./rules/simple-delivered.ts";
import { simpleReportedInTime } from "./rules/simple-reported-in-time.ts";
import { withinDiscretionTier } from "./rules/within-discretion-tier.ts";

/** The rules of penalty cases, that flag. */
export const CASE_FLAGS: readonly CaseRule[] = [
  simpleDelivered,
  simpleReportedInTime,
  preservationListed,
  preservationDisposedInTime,
  inquiryCertificateShown,
  inquiryWritten,
  recordingUploadedInTime,
  filingInTime,
  decisionInTime,
  decisionExtension,
  correctionOrdered,
  educationGiven,
  gainsConfiscated,
  fineAddsUp,
  minorPunishedLighter,
  hearingAgents,
  hearingFree,
  hearingPublic,
  hearingWritten,
  discretionStated,
  withinDiscretionTier,
  allStagesRecorded,
  archivedAfterClose,
  enteredInTime,
  serviceInTime,
  disputedServiceRecorded,
];
