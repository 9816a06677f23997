import { type Calendar, isAnnounced, rollForward } from "./calendar.ts";
import { legsOf, mayMove } from "./legs.ts";
import type { Counting, Period } from "./period.ts";
import { endOf, type Instant, type PlainDate } from "./time.ts";

/**
 * `due` is the last day on which the limit is kept, `dueAt` its last moment. `paused`: a pause still goes on, so that
 * this is the earliest end. `provisional`: the end may still move, by that pause, or because it lies in a year whose
 * days off are not announced.
 */
export type PeriodEnd = {
  due: PlainDate;
  dueAt: Instant;
  rolledFrom: PlainDate | undefined;
  paused: boolean;
  provisional: boolean;
};

/**
 * The end of a limit. The day of the start is not counted (民诉法 85: 期间开始的时和日，不计算在期间内). Hours are whole hours from
 * the moment of the start, day and night: the minutes left of the hour in which it began are not added to them, so that
 * the end is never later than that article allows. An end in hours does not roll: 二十四小时 are clock hours.
 */
export const endOfCounting = (counting: Counting, calendar: Calendar): PeriodEnd => {
  const legs = legsOf(counting, calendar);
  const end = legs.at(-1);
  if (!end) throw new Error("a period has at least one part");
  const rolls = counting.period.rolls && end.unit !== "hour";
  const due = rolls ? rollForward(end.last, calendar) : end.last;
  const paused = legs.some(({ open }) => open);
  const unknown = legs.some((leg) => mayMove(leg, calendar)) || (rolls && !isAnnounced(due, calendar));
  return {
    due,
    dueAt: end.at ?? endOf(due),
    rolledFrom: due === end.last ? undefined : end.last,
    paused,
    provisional: paused || unknown,
  };
};

/** The end of a period that nothing pauses and nothing extends. */
export const endOfPeriod = (start: PlainDate, period: Period, calendar: Calendar): PeriodEnd =>
  endOfCounting({ start, period }, calendar);
