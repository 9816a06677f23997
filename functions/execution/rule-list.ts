import type { CaseRule } from "../case-file/rules.ts";
import { collectionAtMostHundred } from "./rules/collection-at-most-hundred.ts";
import { collectionReceipt } from "./rules/collection-receipt.ts";
import { collectionRemoteAsked } from "./rules/collection-remote-asked.ts";
import { collectionSeparate } from "./rules/collection-separate.ts";
import { courtAfterDemand } from "./rules/court-after-demand.ts";
import { courtNotEarly } from "./rules/court-not-early.ts";
import { courtPapersComplete } from "./rules/court-papers-complete.ts";
import { courtWindow } from "./rules/court-window.ts";
import { demandComplete } from "./rules/demand-complete.ts";
import { demolitionAfterRemedies } from "./rules/demolition-after-remedies.ts";
import { demolitionAnnounced } from "./rules/demolition-announced.ts";
import { demolitionRecordedInFull } from "./rules/demolition-recorded-in-full.ts";
import { enforcementAfterDemand } from "./rules/enforcement-after-demand.ts";
import { enforcementAfterThirtyDays } from "./rules/enforcement-after-thirty-days.ts";
import { enforcementDecisionComplete } from "./rules/enforcement-decision-complete.ts";
import { fineDeposited } from "./rules/fine-deposited.ts";
import { fineHandedIn } from "./rules/fine-handed-in.ts";
import { instalmentsOnApplication } from "./rules/instalments-on-application.ts";
import { itemsHandedOver } from "./rules/items-handed-over.ts";
import { lateFineCap } from "./rules/late-fine-cap.ts";
import { lateFineDays } from "./rules/late-fine-days.ts";
import { lateFineRate } from "./rules/late-fine-rate.ts";
import { lateFineRestsInRemedies } from "./rules/late-fine-rests-in-remedies.ts";
import { lateFineTold } from "./rules/late-fine-told.ts";
import { noEnforcementAtNight } from "./rules/no-enforcement-at-night.ts";
import { noEnforcementOfRevoked } from "./rules/no-enforcement-of-revoked.ts";
import { noEnforcementOnHolidays } from "./rules/no-enforcement-on-holidays.ts";
import { noPenaltyInsteadOfTransfer } from "./rules/no-penalty-instead-of-transfer.ts";
import { residentsUtilitiesNotCut } from "./rules/residents-utilities-not-cut.ts";
import { sealedPropertyTransferred } from "./rules/sealed-property-transferred.ts";
import { substitutePerformanceDemanded } from "./rules/substitute-performance-demanded.ts";
import { transferDecidedInTime } from "./rules/transfer-decided-in-time.ts";
import { transferPapersComplete } from "./rules/transfer-papers-complete.ts";
import { transferRefusalReasoned } from "./rules/transfer-refusal-reasoned.ts";
import { transferTwoOfficers } from "./rules/transfer-two-officers.ts";
import { transferredWithinADay } from "./rules/transferred-within-a-day.ts";

/** The rules of collecting, enforcing and transferring. */
export const EXECUTION_RULES: readonly CaseRule[] = [
  lateFineCap,
  lateFineRate,
  lateFineDays,
  lateFineRestsInRemedies,
  lateFineTold,
  collectionAtMostHundred,
  collectionSeparate,
  collectionRemoteAsked,
  collectionReceipt,
  fineHandedIn,
  fineDeposited,
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
  demolitionRecordedInFull,
  substitutePerformanceDemanded,
  noEnforcementOfRevoked,
  courtNotEarly,
  courtWindow,
  courtAfterDemand,
  courtPapersComplete,
  transferTwoOfficers,
  transferDecidedInTime,
  transferredWithinADay,
  transferRefusalReasoned,
  transferPapersComplete,
  noPenaltyInsteadOfTransfer,
  itemsHandedOver,
  sealedPropertyTransferred,
];
