import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const SAME_PERSON: Finding = {
  pointer: "",
  detail: {
    zh: "您办理过本案，不能审核本案",
    en: "you have worked on this case and cannot review it",
  },
};

const judge = ({ record, act: { by } }: Judged<"giveReviewOpinion">): readonly Finding[] =>
  by !== undefined && record.handlers.has(by) ? [SAME_PERSON] : [];

/** Four eyes: not in 处罚法 58; its sources are 市监程序 49 and 内蒙三项 27. */
export const reviewerNotHandler = caseRule({
  id: "reviewer-not-handler",
  title: { zh: "办案人员不得作为审核人员", en: "Who handles a case does not review it" },
  method: {
    zh: "检查提出审核意见的人员是否办理过本案。",
    en: "Whoever gives the opinion must not have worked on the case.",
  },
  citation: { instrument: "市监程序", article: "第四十九条第三款" },
  quote: "办案人员不得作为审核人员。",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ["giveReviewOpinion"],
  judge,
});
