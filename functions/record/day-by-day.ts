import type { Bilingual } from "../kernel/bilingual.ts";
import { type Calendar, dayKindOf, isAnnounced } from "../kernel/calendar.ts";
import { type Leg, legsOf } from "../kernel/legs.ts";
import { addDays, type PlainDate } from "../kernel/time.ts";
import type { ClockPause, LimitClock } from "./clock.ts";
import { pauseReason } from "./clock-words.ts";
import { countingOf } from "./count-clock.ts";

/** A day of a limit: whether it counts, as which of its part (1 is the first), and why. */
export type DayOfClock = { day: PlainDate; counts: boolean; number?: number; reason: Bilingual };

type Judged = Pick<DayOfClock, "counts" | "reason">;

const UNSURE: Bilingual = {
  zh: "（该年节假日安排尚未公布，暂按周历计算）",
  en: " (the days off of its year are not announced yet)",
};

const both = (one: Bilingual, other: Bilingual): Bilingual => ({
  zh: one.zh + other.zh,
  en: one.en + other.en,
});

const asWorkingDay = (day: PlainDate, calendar: Calendar): Judged => {
  const name = calendar.daysOff.get(day);
  const judged = {
    weekday: { counts: true, reason: { zh: "工作日", en: "working day" } },
    "make-up-day": { counts: true, reason: { zh: "调休上班日", en: "make-up working day" } },
    weekend: { counts: false, reason: { zh: "休息日", en: "weekend" } },
    holiday: { counts: false, reason: { zh: `法定节假日（${name}）`, en: `public holiday (${name})` } },
  }[dayKindOf(day, calendar)];
  return isAnnounced(day, calendar) ? judged : { ...judged, reason: both(judged.reason, UNSURE) };
};

const asPaused = (pause: ClockPause): Judged => {
  const { zh, en } = pauseReason(pause);
  const open = pause.to === undefined ? { zh: "，暂停尚未结束", en: ", still going on" } : { zh: "", en: "" };
  return { counts: false, reason: both({ zh: `暂停：${zh}`, en: `paused: ${en}` }, open) };
};

const COUNTED: Judged = { counts: true, reason: { zh: "计入", en: "counted" } };
const BY_HOURS: Judged = { counts: true, reason: { zh: "按小时连续计算", en: "counted by the hour" } };

const judge = (day: PlainDate, { unit }: Leg, { pauses, calendar }: ByWhat): Judged => {
  const pause = pauses.find(({ from, to = from }) => from <= day && day <= to);
  if (pause) return asPaused(pause);
  if (unit === "working-day") return asWorkingDay(day, calendar);
  return unit === "hour" ? BY_HOURS : COUNTED;
};

type ByWhat = { pauses: readonly ClockPause[]; calendar: Calendar };

/** The days behind one, up to and with another. */
const daysBehind = (from: PlainDate, last: PlainDate): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

const daysOfLeg = (leg: Leg, by: ByWhat): readonly DayOfClock[] => {
  let number = 0;
  return daysBehind(leg.from, leg.last).map((day) => {
    const judged = judge(day, leg, by);
    if (!judged.counts) return { day, ...judged };
    number += 1;
    const place = { zh: `第${number}日：`, en: `day ${number}: ` };
    return { day, counts: true, number, reason: both(place, judged.reason) };
  });
};

const START: Bilingual = { zh: "起算日，不计入", en: "the day of the start, not counted" };
const HOUR_START: Bilingual = { zh: "自起算时刻起按小时计算", en: "hours run from the moment of the start" };

const rolledDay = (day: PlainDate, due: PlainDate, calendar: Calendar): DayOfClock => {
  const { reason } = asWorkingDay(day, calendar);
  const moved =
    day === due ? { zh: "顺延至此日届满：", en: "moved to this day: " } : { zh: "顺延：", en: "moved on: " };
  return { day, counts: false, reason: both(moved, reason) };
};

/**
 * Why a clock ends on its day, day by day: each day from that of the start to that of the end, by the calendar that
 * is given. A limit of years has as many entries as it has days.
 */
export const dayByDay = (clock: LimitClock, calendar: Calendar): readonly DayOfClock[] => {
  const legs = legsOf(countingOf(clock), calendar);
  const by = { pauses: clock.pauses, calendar };
  const last = legs.at(-1)?.last ?? clock.start;
  const start = {
    day: clock.start,
    counts: clock.unit === "hour",
    reason: clock.unit === "hour" ? HOUR_START : START,
  };
  return [
    start,
    ...legs.flatMap((leg) => daysOfLeg(leg, by)),
    ...daysBehind(last, clock.due).map((day) => rolledDay(day, clock.due, calendar)),
  ];
};
