import { foundIf } from "../../case-file/found.ts";
import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addWorkingDays } from "../../kernel/calendar.ts";
import { addDays, dateOf } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";
import { limitIn } from "../../law/settings.ts";
import { dayOf } from "../../record/act.ts";

const judge = ({ record, act, settings, calendar, now }: Judged<"recordInspection">): readonly Finding[] => {
  if (act.result !== "violation") return [];
  const { count, unit } = limitIn(settings, "filing").period;
  const from = act.resultOn ?? dayOf(act);
  const due = unit === "working-day" ? addWorkingDays(from, count, calendar) : addDays(from, count);
  const [turned] = [...actsOf(record, "turnIntoCase"), ...actsOf(record, "fileCase")].map(dayOf).toSorted();
  if (turned === undefined && !record.whole) return [];
  return foundIf((turned ?? dateOf(now)) > due, {
    at: "/result",
    zh: turned ? `应当在${due}前立案，实际于${turned}立案` : `应当在${due}前立案，尚未立案`,
    en: turned ? `filing was due on ${due}, done on ${turned}` : `filing was due on ${due}, not done yet`,
    values: { due },
  });
};

export const violationFiledInTime = caseRule({
  id: "violation-filed-in-time",
  title: { zh: "发现违法行为及时立案", en: "A violation that is found is filed in time" },
  method: {
    zh: "检查发现违法行为的，核查是否在核查立案的期限内转为案件办理或者立案；期限由各地设定。",
    en: "Where an inspection shows a violation, it must become a case within the limit of filing, which is set locally.",
  },
  citation: { instrument: "处罚法", article: "第五十四条第二款" },
  quote: "符合立案标准的，行政机关应当及时立案。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["recordInspection"],
  judge,
});
