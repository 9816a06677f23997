import { currentProposal, standingReview } from "../../case-file/model/head.ts";
import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import { unpassed } from "../unpassed.ts";

const wanted = ({ head }: JudgedCase): boolean =>
  currentProposal(head)?.review === "policy" || standingReview(head) !== undefined;

/** The wider set of the policy text; and whatever was sent to review must have passed it. */
export const majorDecisionReviewPassed: CaseRule = {
  id: "major-decision-review-passed",
  title: { zh: "重大执法决定法制审核通过后方可决定", en: "A major decision passes legal review first" },
  citation: { instrument: "118号", article: "四" },
  quote: "行政执法机关作出重大执法决定前，要严格进行法制审核，未经法制审核或者审核未通过的，不得作出决定。",
  basis: "policy",
  effect: "bars",
  judges: ["decideCase"],
  judge: (judged) => (wanted(judged) ? unpassed(judged) : []),
};
