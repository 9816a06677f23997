import { Temporal } from "temporal-polyfill";
import type * as z from "zod";

/** A moment, always written in official time: `2026-11-23T16:00:00.000+08:00`. Sorts as text. */
export type Instant = string & z.core.$brand<"Instant">;

/** A calendar day in Asia/Shanghai: `2026-11-23`. Sorts as text. Never shifted by a time zone. */
export type PlainDate = string & z.core.$brand<"PlainDate">;

/** China keeps one time without daylight saving (since 1991): the offset is the zone Asia/Shanghai. */
const OFFICIAL_OFFSET = "+08:00";

const written = (instant: Temporal.Instant): Instant =>
  instant.toString({ timeZone: OFFICIAL_OFFSET, fractionalSecondDigits: 3 }) as Instant;

export const instantOf = (epochMilliseconds: number): Instant =>
  written(Temporal.Instant.fromEpochMilliseconds(epochMilliseconds));

/** A year of more than four digits, or before the year 0, would not sort as text: an offset can lead there. */
const fourDigitYear = (instant: Instant): Instant | undefined => (/^\d/.test(instant) ? instant : undefined);

/** Reads an RFC 3339 date-time with an offset; undefined where the text is none, or names no real moment. */
export const readInstant = (text: string): Instant | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  try {
    return fourDigitYear(written(Temporal.Instant.from(text)));
  } catch {
    return undefined;
  }
};

/** Reads `YYYY-MM-DD`; undefined where the text is none, or names no real day (2026-02-30). */
export const readDate = (text: string): PlainDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as PlainDate;
  } catch {
    return undefined;
  }
};

export const epochMilliseconds = (instant: Instant): number =>
  Temporal.Instant.from(instant).epochMilliseconds;

/** The official day on which a moment lies. */
export const dateOf = (instant: Instant): PlainDate => instant.slice(0, 10) as PlainDate;

/** The last moment of a day: a limit that ends on a day is kept until that day is over. */
export const endOf = (date: PlainDate): Instant => `${date}T23:59:59.999${OFFICIAL_OFFSET}` as Instant;

/** Days since 1 March of the year 0, by arithmetic alone: clocks count so many days that objects for them would be felt. */
const dayNumber = (date: PlainDate): number => {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1;
};

const DAYS_OF_400_YEARS = 146_097;

const dateNumbered = (number: number): PlainDate => {
  const era = Math.floor(number / DAYS_OF_400_YEARS);
  const day = number - era * DAYS_OF_400_YEARS;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const ofMonth = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const calendarMonth = month < 10 ? month + 3 : month - 9;
  const calendarYear = year + era * 400 + (calendarMonth < 3 ? 1 : 0);
  const digits = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${digits(calendarYear, 4)}-${digits(calendarMonth, 2)}-${digits(ofMonth, 2)}` as PlainDate;
};

export const addDays = (date: PlainDate, days: number): PlainDate => dateNumbered(dayNumber(date) + days);

/** Months end on the day of the same number, or on the last day of a shorter month. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as PlainDate;

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (date: PlainDate): number => ((dayNumber(date) + 2) % 7) + 1;
