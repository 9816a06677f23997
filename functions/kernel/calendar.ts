import { addDays, type PlainDate, weekdayOf, yearOf } from "./time.ts";

/**
 * Which days are working days: the weekdays, less the days off (法定节假日, each with the name of its holiday) and with
 * the make-up working days (调休上班) that the State Council announces a year at a time. Beyond `announcedThrough`
 * nobody knows yet.
 */
export type Calendar = {
  version: string;
  announcedThrough: number;
  daysOff: ReadonlyMap<string, string>;
  makeUpDays: ReadonlySet<string>;
};

/** What kind of day it is. A day off of a holiday that falls on a weekend is called by its holiday. */
export type DayKind = "weekday" | "make-up-day" | "weekend" | "holiday";

export const dayKindOf = (date: PlainDate, { makeUpDays, daysOff }: Calendar): DayKind => {
  if (makeUpDays.has(date)) return "make-up-day";
  if (daysOff.has(date)) return "holiday";
  return weekdayOf(date) <= 5 ? "weekday" : "weekend";
};

export const isWorkingDay = (date: PlainDate, { makeUpDays, daysOff }: Calendar): boolean =>
  makeUpDays.has(date) || (weekdayOf(date) <= 5 && !daysOff.has(date));

export const isAnnounced = (date: PlainDate, calendar: Calendar): boolean =>
  yearOf(date) <= calendar.announcedThrough;

/** The n-th day after a day that counts, that day excluded (n >= 1). */
export const addCounted = (
  start: PlainDate,
  count: number,
  counts: (day: PlainDate) => boolean,
): PlainDate => {
  let date = start;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (counts(date)) left -= 1;
  }
  return date;
};

/** The n-th working day after a day, that day excluded (n >= 1). */
export const addWorkingDays = (start: PlainDate, count: number, calendar: Calendar): PlainDate =>
  addCounted(start, count, (day) => isWorkingDay(day, calendar));

/** The day itself if it is a working day, else the next working day (民诉法 85). */
export const rollForward = (date: PlainDate, calendar: Calendar): PlainDate =>
  isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
