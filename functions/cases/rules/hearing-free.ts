import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const CHARGED = found("/feeCharged", "向当事人收取了听证费用", "the party was charged for the hearing");

const judge = ({ act }: Judged<"holdHearing">): readonly Finding[] =>
  act.feeCharged === true ? [CHARGED] : [];

export const hearingFree = caseRule({
  id: "hearing-free",
  title: { zh: "听证不收费", en: "A hearing costs the party nothing" },
  method: {
    zh: "检查是否由当事人承担行政机关组织听证的费用。",
    en: "The party must not have been charged for the hearing.",
  },
  citation: { instrument: "处罚法", article: "第六十三条第二款" },
  quote: "当事人不承担行政机关组织听证的费用。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["holdHearing"],
  judge,
});
