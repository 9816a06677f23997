import { Temporal } from "temporal-polyfill";
import type * as z from "zod";
import { dayNumber, dayNumbered, weekdayOfNumber } from "./day-number.ts";

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

export const addDays = (date: PlainDate, days: number): PlainDate =>
  dayNumbered(dayNumber(date) + days) as PlainDate;

/** Months end on the day of the same number, or on the last day of a shorter month. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as PlainDate;

/** Years end on the day of the same name; 29 February on the 28th of a year without it. */
export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, 12 * years);

/** How many days the second lies behind the first. */
export const daysBetween = (first: PlainDate, second: PlainDate): number =>
  dayNumber(second) - dayNumber(first);

const HOUR = 3_600_000;

export const addHours = (instant: Instant, hours: number): Instant =>
  instantOf(epochMilliseconds(instant) + hours * HOUR);

export const hoursBetween = (first: Instant, second: Instant): number =>
  (epochMilliseconds(second) - epochMilliseconds(first)) / HOUR;

/** The first moment of a day. */
export const startOf = (date: PlainDate): Instant => `${date}T00:00:00.000${OFFICIAL_OFFSET}` as Instant;

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (date: PlainDate): number => weekdayOfNumber(dayNumber(date));
