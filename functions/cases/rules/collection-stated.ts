import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_STATED: Finding = {
  pointer: "/collection",
  detail: {
    zh: "没有载明代收机构的名称、地址和逾期是否加处罚款",
    en: "does not state the collecting body, its address, and whether late payment adds to the fine",
  },
};

const judge = ({ act: { outcome, fine, stated } }: Judged<"decideCase">): readonly Finding[] =>
  outcome === "penalty" && fine !== undefined && fine !== "0.00" && stated && !stated.includes("collection")
    ? [NOT_STATED]
    : [];

export const collectionStated = caseRule({
  id: "collection-stated",
  title: { zh: "罚款决定载明收缴事项", en: "A fine decision states how it is collected" },
  method: {
    zh: "决定有罚款的，检查决定书是否载明代收机构的名称、地址和逾期是否加处罚款。",
    en: "Where a decision has a fine, its document must name the collecting body, its address, and whether late payment adds to the fine.",
  },
  citation: { instrument: "罚缴办法", article: "第七条" },
  quote:
    "行政机关作出罚款决定的行政处罚决定书应当载明代收机构的名称、地址和当事人应当缴纳罚款的数额、期限等，并明确对当事人逾期缴纳罚款是否加处罚款。",
  basis: "statutory",
  effect: "bars",
  severity: "minor",
  judges: ["decideCase"],
  judge,
});
