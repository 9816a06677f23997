import { daysLate } from "../../case-file/days-late.ts";
import { foundIf } from "../../case-file/found.ts";
import { remedySpans } from "../../case-file/remedy-periods.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addDays } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"imposeLateFine">): readonly Finding[] => {
  const { act, record, day } = judged;
  const late = daysLate(judged);
  if (act.days === undefined || late === undefined || act.days > late) return [];
  const spans = remedySpans(record);
  if (!record.whole && spans.some(({ to }) => to === undefined)) return [];
  const since = addDays(day, -late);
  const rested = new Set(
    Array.from({ length: late }, (_, passed) => addDays(since, passed + 1)).filter((each) =>
      spans.some(({ from, to }) => from <= each && (to === undefined || each <= to)),
    ),
  ).size;
  return foundIf(rested > 0 && act.days > late - rested, {
    at: "/days",
    zh: `计${act.days}日，其中应当扣除复议、诉讼期间${rested}日`,
    en: `it counts ${act.days} days, of which ${rested} lie in a reconsideration or suit`,
    values: { days: act.days, rested },
  });
};

export const lateFineRestsInRemedies = caseRule({
  id: "late-fine-rests-in-remedies",
  title: { zh: "复议、诉讼期间不计加处罚款", en: "No late fine runs during reconsideration or suit" },
  method: {
    zh: "检查加处罚款的日数是否扣除了逾期后复议、诉讼的期间；期间何时结束不明的，不作判断。",
    en: "The days of a reconsideration or suit since payment was due must not be counted; where its end is not known, nothing is said.",
  },
  citation: { instrument: "处罚法", article: "第七十三条第三款" },
  quote: "当事人申请行政复议或者提起行政诉讼的，加处罚款的数额在行政复议或者行政诉讼期间不予计算。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["imposeLateFine"],
  judge,
});
