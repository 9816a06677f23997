import type { CaseRule } from "../case-file/rules.ts";
import { deciderNotReviewer } from "./rules/decider-not-reviewer.ts";
import { majorDecisionReviewPassed } from "./rules/major-decision-review-passed.ts";
import { reviewAfterHearing } from "./rules/review-after-hearing.ts";
import { reviewPassed } from "./rules/review-passed.ts";
import { reviewerNotHandler } from "./rules/reviewer-not-handler.ts";
import { reviewerQualified } from "./rules/reviewer-qualified.ts";

/** The rules of legal review, that bar. */
export const REVIEW_BARS: readonly CaseRule[] = [
  reviewPassed,
  majorDecisionReviewPassed,
  reviewerNotHandler,
  reviewerQualified,
  deciderNotReviewer,
  reviewAfterHearing,
];
