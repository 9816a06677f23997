import { caseRule } from "../../case-file/rules.ts";
import { unpassed } from "../unpassed.ts";

/** The statutory set of grounds: without review a decision is impossible. */
export const reviewPassed = caseRule({
  id: "review-passed",
  title: { zh: "法制审核通过后方可决定", en: "No decision before legal review is passed" },
  method: {
    zh: "属于法定审核情形的，检查作出决定前法制审核是否通过。",
    en: "Where a statutory ground applies, the review must have been passed before the decision.",
  },
  citation: { instrument: "处罚法", article: "第五十八条" },
  quote:
    "在行政机关负责人作出行政处罚的决定之前，应当由从事行政处罚决定法制审核的人员进行法制审核；未经法制审核或者审核未通过的，不得作出决定：",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase"],
  judge: (judged) => (judged.act.review === "statutory" ? unpassed(judged) : []),
});
