/* What is read of the package beyond dates and Chinese names has to be kept in infra/bundle.ts too. */
import days from "chinese-days/dist/chinese-days.json" with { type: "json" };
import type { Calendar } from "./calendar.ts";

const lastYear = Math.max(...Object.keys(days.holidays).map((date) => Number(date.slice(0, 4))));

/** The package writes `National Day,国庆节,3`, a bundle the name alone. */
const holiday = (text: string): string => text.split(",")[1] ?? text;

/** The announced days off and make-up days, as the package chinese-days keeps them. */
export const stateCouncilCalendar: Calendar = {
  version: `chinese-days/${lastYear}`,
  announcedThrough: lastYear,
  daysOff: new Map(Object.entries(days.holidays).map(([date, text]) => [date, holiday(text)])),
  makeUpDays: new Set(Object.keys(days.workdays)),
};
