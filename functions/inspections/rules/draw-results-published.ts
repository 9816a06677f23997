import { foundIf } from "../../case-file/found.ts";
import { actsOf, actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addWorkingDays } from "../../kernel/calendar.ts";
import { dateOf } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";
import { limitIn } from "../../law/settings.ts";
import { dayOf, notAfter } from "../../record/act.ts";

const judge = ({ record, act, settings, calendar, now }: Judged<"recordInspection">): readonly Finding[] => {
  if (actsUntil(record, "drawInspection", act).length === 0) return [];
  const { count } = limitIn(settings, "other-publication").period;
  const due = addWorkingDays(act.resultOn ?? dayOf(act), count, calendar);
  const [published] = actsOf(record, "decidePublication")
    .filter((made) => notAfter(act, made) && made.outcome !== "withhold")
    .map(dayOf);
  if (published === undefined && !record.whole) return [];
  return foundIf((published ?? dateOf(now)) > due, {
    at: "",
    zh: published ? `应当在${due}前公开，实际于${published}公开` : `应当在${due}前公开，尚未公开`,
    en: published
      ? `publication was due on ${due}, done on ${published}`
      : `publication was due on ${due}, not done yet`,
    values: { due },
  });
};

export const drawResultsPublished = caseRule({
  id: "draw-results-published",
  title: { zh: "抽查事项及查处结果及时公开", en: "The results of a draw are published" },
  method: {
    zh: "随机抽查的，核查检查结果是否自确定之日起二十个工作日（其他执法决定信息公开的期限）内公开。",
    en: "The result of an inspection that was drawn must be published within twenty working days, the limit for decisions of other kinds.",
  },
  citation: { instrument: "民营法", article: "第五十二条第二款" },
  quote: "抽查事项及查处结果及时向社会公开。",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["recordInspection"],
  judge,
});
