import type { CaseRule } from "../case-file/rules.ts";
import { reviewInTime } from "./rules/review-in-time.ts";

/** The rules of legal review, that flag. */
export const REVIEW_FLAGS: readonly CaseRule[] = [reviewInTime];
