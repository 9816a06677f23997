import type { CaseRule } from "../case-file/rules.ts";
import { CASE_RULES } from "../cases/rule-list.ts";
import { DISCLOSURE_RULES } from "../disclosure/rule-list.ts";
import { REVIEW_RULES } from "../legal-review/rule-list.ts";

/** Every rule of the platform, as the rooms list them. */
export const CATALOGUE: readonly CaseRule[] = [...CASE_RULES, ...REVIEW_RULES, ...DISCLOSURE_RULES];
