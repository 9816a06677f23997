import { addDays, type PlainDate } from "../../functions/kernel/time.ts";
import { AnnouncedDays } from "../../functions/record/calendar.ts";

const EVERY_YEAR = {
  "01-01": "元旦",
  "05-01": "劳动节",
  "10-01": "国庆节",
  "10-02": "国庆节",
  "10-03": "国庆节",
};

/** A year as it might be announced, with the days off that a test adds. */
export const wholeYear = (year: number, more: Record<string, string> = {}): AnnouncedDays =>
  AnnouncedDays.parse({
    version: `第${year}号`,
    announcedThrough: year,
    daysOff: {
      ...Object.fromEntries(Object.entries(EVERY_YEAR).map(([day, name]) => [`${year}-${day}`, name])),
      ...more,
    },
    makeUpDays: [],
  });

export const dayAfter = (day: PlainDate): PlainDate => addDays(day, 1);
