import type { CaseRule } from "../case-file/rules.ts";
import { dailyInspectionDrawn } from "./rules/daily-inspection-drawn.ts";
import { drawResultsPublished } from "./rules/draw-results-published.ts";
import { entrustedBodyInspectsWithinScope } from "./rules/entrusted-body-inspects-within-scope.ts";
import { inspectionApprovedBefore } from "./rules/inspection-approved-before.ts";
import { inspectionCertificateShown } from "./rules/inspection-certificate-shown.ts";
import { inspectionCodeShown } from "./rules/inspection-code-shown.ts";
import { inspectionItemPublished } from "./rules/inspection-item-published.ts";
import { inspectionNotCharged } from "./rules/inspection-not-charged.ts";
import { inspectionPlanned } from "./rules/inspection-planned.ts";
import { inspectionResultTold } from "./rules/inspection-result-told.ts";
import { inspectionStaffCertified } from "./rules/inspection-staff-certified.ts";
import { inspectionTerritorial } from "./rules/inspection-territorial.ts";
import { inspectionTwoOfficers } from "./rules/inspection-two-officers.ts";
import { inspectionWithinPlan } from "./rules/inspection-within-plan.ts";
import { inspectionWritten } from "./rules/inspection-written.ts";
import { inspectionYearlyCap } from "./rules/inspection-yearly-cap.ts";
import { inspectionsJoint } from "./rules/inspections-joint.ts";
import { inspectionsMerged } from "./rules/inspections-merged.ts";
import { inspectorsDrawn } from "./rules/inspectors-drawn.ts";
import { penaltyInspectionTwoOfficers } from "./rules/penalty-inspection-two-officers.ts";
import { specialInspectionPlanApproved } from "./rules/special-inspection-plan-approved.ts";
import { staffFitToEnforce } from "./rules/staff-fit-to-enforce.ts";
import { supervisorDoesNotEnforce } from "./rules/supervisor-does-not-enforce.ts";
import { urgentInspectionApproved } from "./rules/urgent-inspection-approved.ts";
import { violationFiledInTime } from "./rules/violation-filed-in-time.ts";

/** The rules of inspections. */
export const INSPECTION_RULES: readonly CaseRule[] = [
  inspectionItemPublished,
  inspectionApprovedBefore,
  urgentInspectionApproved,
  inspectionPlanned,
  inspectionStaffCertified,
  inspectionTwoOfficers,
  penaltyInspectionTwoOfficers,
  inspectionCertificateShown,
  inspectionCodeShown,
  inspectionYearlyCap,
  inspectionTerritorial,
  inspectionNotCharged,
  inspectionWritten,
  inspectionResultTold,
  specialInspectionPlanApproved,
  inspectionWithinPlan,
  violationFiledInTime,
  inspectionsMerged,
  inspectionsJoint,
  dailyInspectionDrawn,
  inspectorsDrawn,
  drawResultsPublished,
  entrustedBodyInspectsWithinScope,
  supervisorDoesNotEnforce,
  staffFitToEnforce,
];
