import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { remedyPeriods, remedySpans } from "../../case-file/remedy-periods.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { rollForward } from "../../kernel/calendar.ts";
import { addMonths } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";

const MONTHS = 3;

const judge = (judged: Judged<"applyToCourt">): readonly Finding[] => {
  const { record, act, day, calendar } = judged;
  const suit = remedyPeriods(judged)?.suit;
  if (!suit || remedySpans(record).length > 0) return [];
  const [deferred] = actsUntil(record, "approveInstalments", act)
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .toReversed();
  const from = deferred !== undefined && deferred > suit ? deferred : suit;
  const last = rollForward(addMonths(from, MONTHS), calendar);
  return foundIf(day > last, {
    at: "",
    zh: `最迟应当于${last}申请`,
    en: `the application was due by ${last}`,
    values: { due: last },
  });
};

export const courtWindow = caseRule({
  id: "court-window",
  title: { zh: "起诉期限届满之日起三个月内申请", en: "The court is applied to within three months" },
  method: {
    zh: "检查是否自法定起诉期限届满之日（批准延期、分期的，自期限结束之日）起三个月内申请人民法院强制执行；当事人已申请复议或者起诉的，不作判断。",
    en: "The application must come within three months after the period to sue is over, or after the day to which payment was deferred; where the party has used a remedy, nothing is said.",
  },
  citation: { instrument: "行诉解释", article: "第一百五十六条" },
  quote:
    "没有强制执行权的行政机关申请人民法院强制执行其行政行为，应当自被执行人的法定起诉期限届满之日起三个月内提出。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["applyToCourt"],
  judge,
});
