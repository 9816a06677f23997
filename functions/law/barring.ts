import type { CaseRule } from "../case-file/rules.ts";
import { CASE_BARS } from "../cases/barring-rules.ts";
import { COERCION_BARS } from "../coercion/barring-rules.ts";
import { DISCLOSURE_BARS } from "../disclosure/barring-rules.ts";
import { EXECUTION_BARS } from "../execution/barring-rules.ts";
import { INSPECTION_BARS } from "../inspections/barring-rules.ts";
import { REVIEW_BARS } from "../legal-review/barring-rules.ts";

/** The rules that refuse a step: all that a function which carries out commands must bring along. */
export const BARRING: readonly CaseRule[] = [
  ...CASE_BARS,
  ...REVIEW_BARS,
  ...DISCLOSURE_BARS,
  ...COERCION_BARS,
  ...EXECUTION_BARS,
  ...INSPECTION_BARS,
];
