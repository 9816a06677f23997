import { caseRule } from "../../case-file/rules.ts";
import { unpassed, wasSubmitted } from "../unpassed.ts";

/** The wider set of the policy text; and whatever was sent to review must have passed it. */
export const majorDecisionReviewPassed = caseRule({
  id: "major-decision-review-passed",
  title: { zh: "重大执法决定法制审核通过后方可决定", en: "A major decision passes legal review first" },
  method: {
    zh: "属于118号文件所列情形、听证范围或者本机关目录清单的，以及已经送审的，检查决定前审核是否通过。",
    en: "What falls under the grounds of the policy, the hearing procedure or the agency's catalogue, and whatever was submitted, must have passed review before the decision.",
  },
  citation: { instrument: "118号", article: "四" },
  quote: "行政执法机关作出重大执法决定前，要严格进行法制审核，未经法制审核或者审核未通过的，不得作出决定。",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ["decideCase"],
  judge: (judged) => (judged.act.review === "policy" || wasSubmitted(judged) ? unpassed(judged) : []),
});
