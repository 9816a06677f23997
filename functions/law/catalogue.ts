import type { CaseRule } from "../case-file/rules.ts";
import { collectionStated } from "../cases/rules/collection-stated.ts";
import { decisionComplete } from "../cases/rules/decision-complete.ts";
import { factsEstablished } from "../cases/rules/facts-established.ts";
import { hearingRightTold } from "../cases/rules/hearing-right-told.ts";
import { hearingWindow } from "../cases/rules/hearing-window.ts";
import { noHeavierAfterStatement } from "../cases/rules/no-heavier-after-statement.ts";
import { noticeBeforeDecision } from "../cases/rules/notice-before-decision.ts";
import { noticeComplete } from "../cases/rules/notice-complete.ts";
import { twoCertifiedOfficers } from "../cases/rules/two-certified-officers.ts";
import { minorNotPublished } from "../disclosure/rules/minor-not-published.ts";
import { narrativeAnonymous } from "../disclosure/rules/narrative-anonymous.ts";
import { deciderNotReviewer } from "../legal-review/rules/decider-not-reviewer.ts";
import { majorDecisionReviewPassed } from "../legal-review/rules/major-decision-review-passed.ts";
import { reviewPassed } from "../legal-review/rules/review-passed.ts";
import { reviewerNotHandler } from "../legal-review/rules/reviewer-not-handler.ts";
import { reviewerQualified } from "../legal-review/rules/reviewer-qualified.ts";

/** Every rule of the platform. */
export const CATALOGUE: readonly CaseRule[] = [
  twoCertifiedOfficers,
  factsEstablished,
  noticeComplete,
  hearingRightTold,
  noticeBeforeDecision,
  hearingWindow,
  noHeavierAfterStatement,
  reviewPassed,
  majorDecisionReviewPassed,
  reviewerNotHandler,
  reviewerQualified,
  deciderNotReviewer,
  decisionComplete,
  collectionStated,
  narrativeAnonymous,
  minorNotPublished,
];
