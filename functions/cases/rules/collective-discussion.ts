import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { notAfter } from "../../record/act.ts";

const NOT_DISCUSSED = found("/discussion", "没有经过集体讨论", "there was no collective discussion");
const DISCUSSED_LATER = found("/discussion", "集体讨论晚于决定时间", "discussed only after the decision");

const judge = ({ record, act }: Judged<"decideCase">): readonly Finding[] => {
  if (act.outcome !== "penalty" || act.complex !== true) return [];
  const [first] = actsOf(record, "discussCollectively");
  if (!first) return record.whole ? [NOT_DISCUSSED] : [];
  return notAfter(first, act) ? [] : [DISCUSSED_LATER];
};

export const collectiveDiscussion = caseRule({
  id: "collective-discussion",
  title: { zh: "重大复杂案件集体讨论", en: "Complex and major cases are discussed collectively" },
  method: {
    zh: "对情节复杂或者重大违法行为给予处罚的，检查作出决定之前行政机关负责人是否集体讨论。",
    en: "Where a complex or major violation is punished, the heads must have discussed it together before the decision.",
  },
  citation: { instrument: "处罚法", article: "第五十七条第二款" },
  quote: "对情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideCase"],
  judge,
});
