import { daysLate } from "../../case-file/days-late.ts";
import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"imposeLateFine">): readonly Finding[] => {
  const { act } = judged;
  const late = daysLate(judged);
  return act.days !== undefined && late !== undefined
    ? foundIf(act.days > late, {
        at: "/days",
        zh: `计${act.days}日，至当日仅逾期${late}日`,
        en: `it counts ${act.days} days, while payment is ${late} days late`,
        values: { days: act.days, late },
      })
    : [];
};

export const lateFineDays = caseRule({
  id: "late-fine-days",
  title: { zh: "加处罚款只计逾期日数", en: "A late fine counts days that are late" },
  method: {
    zh: "检查加处罚款的日数是否多于缴款期限届满（批准延期的，延期届满）后至加处之日的日数。",
    en: "A late fine must not count more days than have passed since payment was due, or since the day to which it was deferred.",
  },
  citation: { instrument: "处罚法", article: "第七十二条第一项" },
  quote: "（一）到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["imposeLateFine"],
  judge,
});
