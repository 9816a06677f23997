import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { notAfter } from "../../record/act.ts";

const NOT_FILED = found("/occurredAt", "没有立案就作出决定", "decided without having been filed");
const FILED_LATER = found("/occurredAt", "立案时间晚于决定时间", "filed only after the decision");

const judge = ({ record, act }: Judged<"decideCase">): readonly Finding[] => {
  if (record.procedure !== "ordinary") return [];
  const [first] = actsOf(record, "fileCase");
  if (!first) return record.whole ? [NOT_FILED] : [];
  return notAfter(first, act) ? [] : [FILED_LATER];
};

export const filedBeforeDecision = caseRule({
  id: "filed-before-decision",
  title: { zh: "先立案、后决定", en: "Filing before the decision" },
  method: {
    zh: "适用普通程序的，检查作出决定之前是否立案。",
    en: "In the ordinary procedure the case must have been filed before it is decided.",
  },
  citation: { instrument: "处罚法", article: "第五十四条第二款" },
  quote: "符合立案标准的，行政机关应当及时立案。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideCase"],
  judge,
});
