import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_STATED: Finding = {
  pointer: "/collection",
  detail: {
    zh: "没有载明代收机构的名称、地址和逾期是否加处罚款",
    en: "does not state the collecting body, its address, and whether late payment adds to the fine",
  },
};

const judge = ({ document }: JudgedCase): readonly Finding[] =>
  document?.content.outcome === "penalty" && document.fine !== "0.00" && !document.collection
    ? [NOT_STATED]
    : [];

export const collectionStated: CaseRule = {
  id: "collection-stated",
  title: { zh: "罚款决定载明收缴事项", en: "A fine decision states how it is collected" },
  citation: { instrument: "罚缴办法", article: "第七条" },
  quote:
    "行政机关作出罚款决定的行政处罚决定书应当载明代收机构的名称、地址和当事人应当缴纳罚款的数额、期限等，并明确对当事人逾期缴纳罚款是否加处罚款。",
  basis: "statutory",
  effect: "bars",
  judges: ["decideCase"],
  judge,
};
