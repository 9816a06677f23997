import { foundIf } from "../../case-file/found.ts";
import { daysExtended, measureOf } from "../../case-file/measure-acts.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const LONGEST = 30;

const judge = ({ record, act }: Judged<"extendMeasure">): readonly Finding[] => {
  const measure = measureOf(record, act);
  if ((measure?.kind !== "sealing" && measure?.kind !== "seizure") || act.otherLaw !== undefined) return [];
  const days = daysExtended(record, measure, act);
  return foundIf(days > LONGEST, {
    at: "/days",
    zh: `延长共${days}日，超过三十日`,
    en: `it is extended by ${days} days in all, more than thirty`,
    values: { days },
  });
};

export const measureExtensionLength = caseRule({
  id: "measure-extension-length",
  title: { zh: "延长查封、扣押不超过三十日", en: "A measure is extended by thirty days at most" },
  method: {
    zh: "检查查封、扣押延长的期限合计是否超过三十日；法律、行政法规另有规定的除外。",
    en: "Extensions of sealing or seizure must not come to more than thirty days in all, unless another law says so.",
  },
  citation: { instrument: "强制法", article: "第二十五条第一款" },
  quote: "可以延长，但是延长期限不得超过三十日。法律、行政法规另有规定的除外。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["extendMeasure"],
  judge,
});
