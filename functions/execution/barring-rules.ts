import type { CaseRule } from "../case-file/rules.ts";
import { collectionAtMostHundred } from "./rules/collection-at-most-hundred.ts";
import { collectionReceipt } from "./rules/collection-receipt.ts";
import { collectionRemoteAsked } from "./rules/collection-remote-asked.ts";
import { collectionSeparate } from "./rules/collection-separate.ts";
import { courtAfterDemand } from "./rules/court-after-demand.ts";
import { courtNotEarly } from "./rules/court-not-early.ts";
import { courtPapersComplete } from "./rules/court-papers-complete.ts";
import { demandComplete } from "./rules/demand-complete.ts";
import { demolitionAfterRemedies } from "./rules/demolition-after-remedies.ts";
import { demolitionAnnounced } from "./rules/demolition-announced.ts";
import { enforcementAfterDemand } from "./rules/enforcement-after-demand.ts";
import { enforcementAfterThirtyDays } from "./rules/enforcement-after-thirty-days.ts";
import { enforcementDecisionComplete } from "./rules/enforcement-decision-complete.ts";
import { instalmentsOnApplication } from "./rules/instalments-on-application.ts";
import { lateFineCap } from "./rules/late-fine-cap.ts";
import { lateFineRate } from "./rules/late-fine-rate.ts";
import { noEnforcementAtNight } from "./rules/no-enforcement-at-night.ts";
import { noEnforcementOfRevoked } from "./rules/no-enforcement-of-revoked.ts";
import { noEnforcementOnHolidays } from "./rules/no-enforcement-on-holidays.ts";
import { noPenaltyInsteadOfTransfer } from "./rules/no-penalty-instead-of-transfer.ts";
import { residentsUtilitiesNotCut } from "./rules/residents-utilities-not-cut.ts";
import { substitutePerformanceDemanded } from "./rules/substitute-performance-demanded.ts";
import { transferPapersComplete } from "./rules/transfer-papers-complete.ts";
import { transferRefusalReasoned } from "./rules/transfer-refusal-reasoned.ts";
import { transferTwoOfficers } from "./rules/transfer-two-officers.ts";

/** The rules of collecting, enforcing and transferring, that bar. */
export const EXECUTION_BARS: readonly CaseRule[] = [
  lateFineCap,
  lateFineRate,
  collectionAtMostHundred,
  collectionSeparate,
  collectionRemoteAsked,
  collectionReceipt,
  instalmentsOnApplication,
  demandComplete,
  enforcementAfterDemand,
  enforcementAfterThirtyDays,
  enforcementDecisionComplete,
  noEnforcementAtNight,
  noEnforcementOnHolidays,
  residentsUtilitiesNotCut,
  demolitionAnnounced,
  demolitionAfterRemedies,
  substitutePerformanceDemanded,
  noEnforcementOfRevoked,
  courtNotEarly,
  courtAfterDemand,
  courtPapersComplete,
  transferTwoOfficers,
  transferRefusalReasoned,
  transferPapersComplete,
  noPenaltyInsteadOfTransfer,
];
