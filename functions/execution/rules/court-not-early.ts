import { foundIf } from "../../case-file/found.ts";
import { remedyPeriods, remedySpans } from "../../case-file/remedy-periods.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"applyToCourt">): readonly Finding[] => {
  const { record, day } = judged;
  const periods = remedyPeriods(judged);
  if (!periods || remedySpans(record).length > 0) return [];
  const until = periods.suit > periods.reconsideration ? periods.suit : periods.reconsideration;
  return foundIf(day <= until, {
    at: "",
    zh: `复议、起诉期限至${until}届满，在此之前不得申请`,
    en: `the remedy periods run until ${until}; no application before`,
    values: { until },
  });
};

export const courtNotEarly = caseRule({
  id: "court-not-early",
  title: { zh: "救济期限届满后申请法院强制执行", en: "The court is applied to after the remedy periods" },
  method: {
    zh: "检查申请人民法院强制执行是否在复议、起诉期限届满之后；当事人已申请复议或者起诉的，不作判断。",
    en: "The court is applied to only after the periods for reconsideration and suit are over; where the party has used one, nothing is said.",
  },
  citation: { instrument: "强制法", article: "第五十三条" },
  quote:
    "当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行行政决定的，没有行政强制执行权的行政机关可以自期限届满之日起三个月内，依照本章规定申请人民法院强制执行。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["applyToCourt"],
  judge,
});
