import type { CaseRule } from "../case-file/rules.ts";
import { deciderNotReviewer } from "./rules/decider-not-reviewer.ts";
import { majorDecisionReviewPassed } from "./rules/major-decision-review-passed.ts";
import { reviewAfterHearing } from "./rules/review-after-hearing.ts";
import { reviewInTime } from "./rules/review-in-time.ts";
import { reviewPassed } from "./rules/review-passed.ts";
import { reviewerNotHandler } from "./rules/reviewer-not-handler.ts";
import { reviewerQualified } from "./rules/reviewer-qualified.ts";

/** The rules of legal review. */
export const REVIEW_RULES: readonly CaseRule[] = [
  reviewPassed,
  majorDecisionReviewPassed,
  reviewerNotHandler,
  reviewerQualified,
  deciderNotReviewer,
  reviewInTime,
  reviewAfterHearing,
];
