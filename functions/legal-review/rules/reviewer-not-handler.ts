import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const SAME_PERSON: Finding = {
  pointer: "",
  detail: {
    zh: "您办理过本案，不能审核本案",
    en: "you have worked on this case and cannot review it",
  },
};

const judge = ({ head, actor }: JudgedCase): readonly Finding[] =>
  head.handlers.has(actor.id) || head.officers.some(({ id }) => id === actor.id) ? [SAME_PERSON] : [];

/** Four eyes: not in 处罚法 58; its sources are 市监程序 49 and 内蒙三项 27. */
export const reviewerNotHandler: CaseRule = {
  id: "reviewer-not-handler",
  title: { zh: "办案人员不得作为审核人员", en: "Who handles a case does not review it" },
  citation: { instrument: "市监程序", article: "第四十九条第三款" },
  quote: "办案人员不得作为审核人员。",
  basis: "policy",
  effect: "bars",
  judges: ["giveReviewOpinion"],
  judge,
};
