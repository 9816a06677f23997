import type { CaseRule } from "../case-file/rules.ts";
import { CASE_FLAGS } from "../cases/flagging-rules.ts";
import { COERCION_FLAGS } from "../coercion/flagging-rules.ts";
import { DISCLOSURE_FLAGS } from "../disclosure/flagging-rules.ts";
import { EXECUTION_FLAGS } from "../execution/flagging-rules.ts";
import { INSPECTION_FLAGS } from "../inspections/flagging-rules.ts";
import { REVIEW_FLAGS } from "../legal-review/flagging-rules.ts";
import { BARRING } from "./barring.ts";

/** Every rule of the platform, as the rooms list them. */
export const CATALOGUE: readonly CaseRule[] = [
  ...BARRING,
  ...CASE_FLAGS,
  ...REVIEW_FLAGS,
  ...DISCLOSURE_FLAGS,
  ...COERCION_FLAGS,
  ...EXECUTION_FLAGS,
  ...INSPECTION_FLAGS,
];
