import { foundIf } from "../../case-file/found.ts";
import { remedyPeriods, remedySpans } from "../../case-file/remedy-periods.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"carryOutEnforcement">): readonly Finding[] => {
  const { record, act, day } = judged;
  if (act.demolition !== true) return [];
  const periods = remedyPeriods(judged);
  const until = periods && (periods.suit > periods.reconsideration ? periods.suit : periods.reconsideration);
  const spans = remedySpans(record).filter(({ from }) => from <= day);
  const open = record.whole && spans.some(({ to }) => to === undefined || to > day);
  return [
    ...foundIf(open, {
      at: "",
      zh: "复议或者诉讼尚未终结",
      en: "a reconsideration or suit has not ended",
    }),
    ...foundIf(spans.length === 0 && until !== undefined && day <= until, {
      at: "",
      zh: `复议、起诉期限至${until}届满，在此之前不得强制拆除`,
      en: `the remedy periods run until ${until}; no demolition before`,
    }),
  ];
};

export const demolitionAfterRemedies = caseRule({
  id: "demolition-after-remedies",
  title: { zh: "救济期限届满后方可强制拆除", en: "Demolition only after the remedy periods" },
  method: {
    zh: "强制拆除的，检查复议、起诉期限是否均已届满，已经申请复议或者起诉的是否已经终结；送达日不明的，不作判断。",
    en: "A demolition must wait until the periods for reconsideration and suit are over, and until one that has begun has ended; where the day of service is not known, only what has begun is looked at.",
  },
  citation: { instrument: "强制法", article: "第四十四条" },
  quote: "当事人在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，行政机关可以依法强制拆除。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["carryOutEnforcement"],
  judge,
});
