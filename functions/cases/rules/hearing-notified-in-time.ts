import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addWorkingDays } from "../../kernel/calendar.ts";
import type { PlainDate } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { dayOf } from "../../record/act.ts";

const NOT_NOTIFIED = found(
  "/occurredAt",
  "没有通知就举行听证",
  "the hearing was held without a notification",
);

const DAYS = 7;

type Hearing = Judged<"notifyHearing" | "holdHearing">;

const tooEarly = (notified: PlainDate, held: PlainDate, { calendar }: Hearing): readonly Finding[] => {
  const earliest = addWorkingDays(notified, DAYS, calendar);
  if (held >= earliest) return [];
  const early = found(
    "/heldOn",
    `${notified}通知，${held}举行听证，最早应为${earliest}`,
    `notified on ${notified} and held on ${held}; ${earliest} is the earliest day`,
  );
  return [{ ...early, values: { notified, held, earliest } }];
};

const judge = (judged: Hearing): readonly Finding[] => {
  const { record, act, day } = judged;
  if (act.act === "notifyHearing") return act.heldOn === undefined ? [] : tooEarly(day, act.heldOn, judged);
  const last = actsUntil(record, "notifyHearing", act).at(-1);
  if (!last) return record.whole ? [NOT_NOTIFIED] : [];
  return last.heldOn === day ? [] : tooEarly(dayOf(last), day, judged);
};

export const hearingNotifiedInTime = caseRule({
  id: "hearing-notified-in-time",
  title: { zh: "七日前通知听证", en: "The hearing is notified seven days before" },
  method: {
    zh: "从通知听证的次日起计算，七个工作日届满之日或者以后方可举行听证；举行的日期与通知不一致的，按实际日期判断。",
    en: "Counted from the day after the notification, the hearing may be held on the seventh working day or later; one that is held on another day is judged by that day.",
  },
  citation: { instrument: "处罚法", article: "第六十四条第二项" },
  quote: "（二）行政机关应当在举行听证的七日前，通知当事人及有关人员听证的时间、地点；",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["notifyHearing", "holdHearing"],
  judge,
});
