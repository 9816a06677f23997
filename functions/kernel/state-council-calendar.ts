import days from "chinese-days/dist/chinese-days.json" with { type: "json" };
import type { Calendar } from "./calendar.ts";

const lastYear = Math.max(...Object.keys(days.holidays).map((date) => Number(date.slice(0, 4))));

/** The announced days off and make-up days, as the package chinese-days keeps them. */
export const stateCouncilCalendar: Calendar = {
  version: `chinese-days/${lastYear}`,
  announcedThrough: lastYear,
  daysOff: new Set(Object.keys(days.holidays)),
  makeUpDays: new Set(Object.keys(days.workdays)),
};
