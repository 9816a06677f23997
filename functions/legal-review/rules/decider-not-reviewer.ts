import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const SAME_PERSON: Finding = {
  pointer: "",
  detail: { zh: "您审核过本案，不能对本案作出决定", en: "you have reviewed this case and cannot decide it" },
};

const judge = ({ record, act: { by } }: Judged<"decideCase">): readonly Finding[] =>
  by !== undefined && record.reviewers.has(by) ? [SAME_PERSON] : [];

/** A policy of the platform that follows from two offices named in one sentence: who reviews, and who then decides. */
export const deciderNotReviewer = caseRule({
  id: "decider-not-reviewer",
  title: { zh: "审核与决定分离", en: "Who reviews a case does not decide it" },
  method: {
    zh: "检查作出决定的人员是否审核过本案。",
    en: "Whoever decides must not have given an opinion of legal review in the case.",
  },
  citation: { instrument: "处罚法", article: "第五十八条" },
  quote: "在行政机关负责人作出行政处罚的决定之前，应当由从事行政处罚决定法制审核的人员进行法制审核",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ["decideCase"],
  judge,
});
