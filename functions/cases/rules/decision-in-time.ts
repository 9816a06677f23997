import { limitRule } from "../../case-file/limit-rule.ts";
import { actsOf } from "../../case-file/record.ts";
import type { CaseRule, Judged } from "../../case-file/rules.ts";

const LIMIT = limitRule("decision", {
  id: "decision-in-time",
  title: { zh: "九十日内作出决定", en: "The decision is made within ninety days" },
  method: {
    zh: "检查是否自立案之日起九十日内作出决定；期限依法延长的从其延长，依法不计入期限的时间予以扣除。",
    en: "The decision must come within ninety days of filing, but for lawful extensions and times that do not count.",
  },
  citation: { instrument: "处罚法", article: "第六十条" },
  quote: "行政机关应当自行政处罚案件立案之日起九十日内作出行政处罚决定。",
  basis: "statutory",
  severity: "minor",
});

/** A day that is only the latest on which it can have been decided proves no delay. */
const isGuessed = ({ record }: Judged): boolean =>
  actsOf(record, "decideCase").some(({ atLatest }) => atLatest === true);

export const decisionInTime: CaseRule = {
  ...LIMIT,
  judge: (judged) => (isGuessed(judged) ? [] : LIMIT.judge(judged)),
};
