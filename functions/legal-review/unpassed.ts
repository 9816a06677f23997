import { standingReview } from "../case-file/model/head.ts";
import type { JudgedCase } from "../case-file/rules.ts";
import type { Finding } from "../law/rule.ts";

const said = (zh: string, en: string): readonly Finding[] => [{ pointer: "/proposal", detail: { zh, en } }];

const NOT_REVIEWED = said("没有经过法制审核", "there was no legal review of this proposal");
const NOT_PASSED = said("法制审核没有通过", "the legal review was not passed");
const PASSED_LATER = said(
  "决定时间早于法制审核通过的时间",
  "the decision is dated before the review was passed",
);

/** Findings where the proposal that stands was not reviewed, not agreed to, or agreed to only after the decision. */
export const unpassed = ({ head }: JudgedCase): readonly Finding[] => {
  const review = standingReview(head);
  if (!review || review.state === "void") return NOT_REVIEWED;
  if (review.state !== "agreed") return NOT_PASSED;
  const decidedAt = head.decision?.decidedAt;
  return decidedAt && review.opinionAt && decidedAt < review.opinionAt ? PASSED_LATER : [];
};
