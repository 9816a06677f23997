import type { CaseRule } from "../case-file/rules.ts";
import { entrustedBodyInspectsWithinScope } from "./rules/entrusted-body-inspects-within-scope.ts";
import { inspectionApprovedBefore } from "./rules/inspection-approved-before.ts";
import { inspectionItemPublished } from "./rules/inspection-item-published.ts";
import { inspectionStaffCertified } from "./rules/inspection-staff-certified.ts";
import { inspectionTwoOfficers } from "./rules/inspection-two-officers.ts";
import { staffFitToEnforce } from "./rules/staff-fit-to-enforce.ts";
import { supervisorDoesNotEnforce } from "./rules/supervisor-does-not-enforce.ts";

/** The rules of inspections, that bar. */
export const INSPECTION_BARS: readonly CaseRule[] = [
  inspectionItemPublished,
  inspectionApprovedBefore,
  inspectionStaffCertified,
  inspectionTwoOfficers,
  entrustedBodyInspectsWithinScope,
  supervisorDoesNotEnforce,
  staffFitToEnforce,
];
