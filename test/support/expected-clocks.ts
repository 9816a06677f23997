import { addWorkingDays, isWorkingDay, rollForward } from "../../functions/kernel/calendar.ts";
import { stateCouncilCalendar as calendar } from "../../functions/kernel/state-council-calendar.ts";
import { addDays, dateOf, type Instant, yearOf } from "../../functions/kernel/time.ts";

/** Each limit as the law writes it, spelt out once more by hand: days, what it runs from, its article. */
const LAW = {
  filing: [15, "受理案件线索", "《市场监督管理行政处罚程序规定》第十八条", false],
  decision: [90, "立案", "《中华人民共和国行政处罚法》第六十条", false],
  payment: [15, "收到行政处罚决定书", "《中华人民共和国行政处罚法》第六十七条", true],
  "hearing-request": [5, "告知", "《中华人民共和国行政处罚法》第六十四条第一项", false],
  review: [10, "接到审核材料", "《市场监督管理行政处罚程序规定》第五十五条", false],
  service: [7, "作出决定", "《中华人民共和国行政处罚法》第六十一条", false],
  publication: [
    7,
    "作出决定",
    "《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）二（六）",
    false,
  ],
} as const;

type Limit = keyof typeof LAW;

const provisional = (due: string): string =>
  yearOf(due as never) > calendar.announcedThrough
    ? `；${due.slice(0, 4)}年节假日安排尚未公布，届满日暂定`
    : "";

/** A limit of calendar days from an act, that day not counted; some move to the next working day. */
export const calendarDays = (limit: "decision" | "payment", from: Instant) => {
  const [count, since, article, rolls] = LAW[limit];
  const start = dateOf(from);
  const last = addDays(start, count);
  const due = rolls ? rollForward(last, calendar) : last;
  const moved =
    rolls && !isWorkingDay(last, calendar)
      ? `；${last}非工作日，顺延至${due}（《中华人民共和国民事诉讼法》第八十五条）`
      : "";
  const reason = `自${since}次日（${start}之后）起算${count}日，至${due}届满${moved}${rolls ? provisional(due) : ""}`;
  return { due, article, reason };
};

/** A limit of working days from an act. */
export const workingDays = (limit: Exclude<Limit, "decision" | "payment">, from: Instant) => {
  const [count, since, article] = LAW[limit];
  const start = dateOf(from);
  const due = addWorkingDays(start, count, calendar);
  const reason = `自${since}次日（${start}之后）起算${count}个工作日，至${due}届满${provisional(due)}`;
  return { due, article, reason };
};
