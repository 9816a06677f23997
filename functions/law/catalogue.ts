import type { CaseRule } from "../case-file/rules.ts";
import { CASE_RULES } from "../cases/rule-list.ts";
import { COERCION_RULES } from "../coercion/rule-list.ts";
import { DISCLOSURE_RULES } from "../disclosure/rule-list.ts";
import { EXECUTION_RULES } from "../execution/rule-list.ts";
import { INSPECTION_RULES } from "../inspections/rule-list.ts";
import { REVIEW_RULES } from "../legal-review/rule-list.ts";

/** Every rule of the platform, as the rooms list them. */
export const CATALOGUE: readonly CaseRule[] = [
  ...CASE_RULES,
  ...REVIEW_RULES,
  ...DISCLOSURE_RULES,
  ...COERCION_RULES,
  ...EXECUTION_RULES,
  ...INSPECTION_RULES,
];
