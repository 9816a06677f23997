import * as z from "zod";
import type { Calendar } from "../kernel/calendar.ts";
import { Day, Text } from "../kernel/shapes.ts";
import { weekdayOf } from "../kernel/time.ts";
import type { Item, Key } from "../platform/table.ts";

/** Days that are off in every year (《全国年节及纪念日放假办法》第二条): a year without them is not whole. */
const OFF_EVERY_YEAR = ["01-01", "05-01", "10-01", "10-02", "10-03"];

const says = (zh: string, en: string) => ({ error: en, params: { zh } });

const Announced = z.strictObject({
  /** Names the announcement, e.g. 国办发明电〔2026〕7号. */
  version: Text(60),
  announcedThrough: z.int().min(2026).max(2100),
  daysOff: z.record(Day, Text(20)),
  makeUpDays: z.array(Day).max(400),
});
export type AnnouncedDays = z.infer<typeof Announced>;

const yearsOf = ({ daysOff, announcedThrough }: AnnouncedDays): readonly string[] => {
  const first = Math.min(announcedThrough, ...Object.keys(daysOff).map((day) => Number(day.slice(0, 4))));
  return Array.from({ length: announcedThrough - first + 1 }, (_, index) => String(first + index));
};

const isWhole = (announced: AnnouncedDays): boolean =>
  yearsOf(announced).every((year) => OFF_EVERY_YEAR.every((day) => `${year}-${day}` in announced.daysOff));

const staysWithin = (announced: AnnouncedDays): boolean => {
  const years = yearsOf(announced);
  const days = [...Object.keys(announced.daysOff), ...announced.makeUpDays];
  return days.every((day) => years.includes(day.slice(0, 4)));
};

/**
 * Years of days off and make-up working days as the State Council announced them, whole years: from the first year of
 * which it names a day through `announcedThrough`.
 */
export const AnnouncedDays = Announced.refine(isWhole, {
  ...says(
    "每一年都应当完整（至少包括元旦、劳动节、国庆节）",
    "every year must be whole (with New Year, Labour Day and National Day at least)",
  ),
  path: ["daysOff"],
})
  .refine(staysWithin, {
    ...says("有日期不在所公布的年份之内", "names a day outside the years that are announced"),
    path: ["announcedThrough"],
  })
  .refine(({ makeUpDays }) => makeUpDays.every((day) => weekdayOf(day) > 5), {
    ...says("调休上班日应为星期六或者星期日", "a make-up working day is a Saturday or a Sunday"),
    path: ["makeUpDays"],
  })
  .refine(({ daysOff, makeUpDays }) => makeUpDays.every((day) => !(day in daysOff)), {
    ...says("同一日不能既放假又上班", "a day cannot be off and worked"),
    path: ["makeUpDays"],
  });

export const CALENDAR_KEY: Key = { pk: "CALENDAR", sk: "REGISTER" };

export const calendarItem = (row: AnnouncedDays): Item => ({ ...CALENDAR_KEY, row });

export const readAnnounced = (item: Item): AnnouncedDays => AnnouncedDays.parse(item["row"]);

/**
 * The calendar that is in force: the packaged one, with the years of the imported one in the place of its own. A year
 * between them that neither knows leaves the packaged one's last year the last that is known.
 */
export const calendarOf = (item: Item | undefined, packaged: Calendar): Calendar => {
  if (!item) return packaged;
  const announced = readAnnounced(item);
  const years = yearsOf(announced);
  const kept = (day: string): boolean => !years.includes(day.slice(0, 4));
  const joined = Number(years[0]) <= packaged.announcedThrough + 1;
  return {
    version: `${packaged.version}+${announced.version}`,
    announcedThrough: Math.max(packaged.announcedThrough, joined ? announced.announcedThrough : 0),
    daysOff: new Map([
      ...[...packaged.daysOff].filter(([day]) => kept(day)),
      ...Object.entries(announced.daysOff),
    ]),
    makeUpDays: new Set([...[...packaged.makeUpDays].filter(kept), ...announced.makeUpDays]),
  };
};

/** The days of a calendar from a year on, as a file that can be completed and imported. */
export const announcedFrom = (year: number, calendar: Calendar): AnnouncedDays => ({
  version: calendar.version,
  announcedThrough: calendar.announcedThrough,
  daysOff: Object.fromEntries([...calendar.daysOff].filter(([day]) => Number(day.slice(0, 4)) >= year)),
  makeUpDays: [...calendar.makeUpDays].filter(
    (day) => Number(day.slice(0, 4)) >= year,
  ) as AnnouncedDays["makeUpDays"],
});
