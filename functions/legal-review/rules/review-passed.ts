import { currentProposal, standingReview } from "../../case-file/model/head.ts";
import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const said = (zh: string, en: string): readonly Finding[] => [{ pointer: "/proposal", detail: { zh, en } }];

const NOT_REVIEWED = said("没有经过法制审核", "there was no legal review of this proposal");
const NOT_PASSED = said("法制审核没有通过", "the legal review was not passed");
const PASSED_LATER = said(
  "决定时间早于法制审核通过的时间",
  "the decision is dated before the review was passed",
);

/** Findings where the proposal that stands was not reviewed, or not agreed to. */
const unpassed = ({ head }: JudgedCase): readonly Finding[] => {
  const review = standingReview(head);
  if (!review || review.state === "void") return NOT_REVIEWED;
  if (review.state !== "agreed") return NOT_PASSED;
  const decidedAt = head.decision?.decidedAt;
  return decidedAt && review.opinionAt && decidedAt < review.opinionAt ? PASSED_LATER : [];
};

/** 处罚法 58: its set of grounds makes a decision without review impossible. */
export const reviewPassed: CaseRule = {
  id: "review-passed",
  title: { zh: "法制审核通过后方可决定", en: "No decision before legal review is passed" },
  citation: { instrument: "处罚法", article: "第五十八条" },
  quote:
    "在行政机关负责人作出行政处罚的决定之前，应当由从事行政处罚决定法制审核的人员进行法制审核；未经法制审核或者审核未通过的，不得作出决定：",
  basis: "statutory",
  effect: "bars",
  judges: ["decideCase"],
  judge: (judged) => (currentProposal(judged.head)?.review === "statutory" ? unpassed(judged) : []),
};

/** 118号: a wider set; and whatever was sent to review must have passed it. */
export const majorDecisionReviewPassed: CaseRule = {
  id: "major-decision-review-passed",
  title: { zh: "重大执法决定法制审核通过后方可决定", en: "A major decision passes legal review first" },
  citation: { instrument: "118号", article: "四" },
  quote: "行政执法机关作出重大执法决定前，要严格进行法制审核，未经法制审核或者审核未通过的，不得作出决定。",
  basis: "policy",
  effect: "bars",
  judges: ["decideCase"],
  judge: (judged) => {
    const wanted =
      currentProposal(judged.head)?.review === "policy" || standingReview(judged.head) !== undefined;
    return wanted ? unpassed(judged) : [];
  },
};
