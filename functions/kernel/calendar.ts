import { addDays, type PlainDate, weekdayOf, yearOf } from "./time.ts";

/**
 * Which days are working days: the weekdays, less the days off (法定节假日) and with the make-up working days
 * (调休上班) that the State Council announces a year at a time. Beyond `announcedThrough` nobody knows yet.
 */
export type Calendar = {
  version: string;
  announcedThrough: number;
  daysOff: ReadonlySet<string>;
  makeUpDays: ReadonlySet<string>;
};

export const isWorkingDay = (date: PlainDate, calendar: Calendar): boolean =>
  calendar.makeUpDays.has(date) || (weekdayOf(date) <= 5 && !calendar.daysOff.has(date));

export const isAnnounced = (date: PlainDate, calendar: Calendar): boolean =>
  yearOf(date) <= calendar.announcedThrough;

/** The n-th working day after a day, that day excluded (n >= 1). */
export const addWorkingDays = (start: PlainDate, count: number, calendar: Calendar): PlainDate => {
  let date = start;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
};

/** The day itself if it is a working day, else the next working day (民诉法 85). */
export const rollForward = (date: PlainDate, calendar: Calendar): PlainDate =>
  isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
