import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const TOO_LONG = found("/count", "第一次延长超过三十日", "the first extension is longer than thirty days");
const NOT_DISCUSSED = found(
  "/limit",
  "再次延长没有经过集体讨论",
  "a further extension without a collective discussion",
);

const judge = ({ record, act }: Judged<"extendLimit">): readonly Finding[] => {
  if (act.limit !== "decision") return [];
  const earlier = actsUntil(record, "extendLimit", act).filter(
    ({ limit, seq }) => limit === "decision" && seq !== act.seq,
  );
  if (earlier.length > 0)
    return record.whole && actsUntil(record, "discussCollectively", act).length === 0 ? [NOT_DISCUSSED] : [];
  return record.whole && act.unit === "day" && act.count !== undefined && act.count > 30 ? [TOO_LONG] : [];
};

export const decisionExtension = caseRule({
  id: "decision-extension",
  title: { zh: "依法延长办案期限", en: "The time to decide is extended as the rules allow" },
  method: {
    zh: "第一次延长不得超过三十日；再次延长的，检查是否经集体讨论决定。",
    en: "The first extension is at most thirty days; a further one needs a collective discussion.",
  },
  citation: { instrument: "市监程序", article: "第六十四条第一款" },
  quote:
    "经市场监督管理部门负责人批准，可以延长三十日。案情特别复杂或者有其他特殊情况，经延期仍不能作出处理决定的，应当由市场监督管理部门负责人集体讨论决定是否继续延期",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["extendLimit"],
  judge,
});
