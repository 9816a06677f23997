import type { Calendar } from "../kernel/calendar.ts";
import type { Instant, PlainDate } from "../kernel/time.ts";
import type { Key } from "../platform/table.ts";
import { CALENDAR_KEY, calendarOf } from "./calendar.ts";
import type { Loaded } from "./loaded.ts";

/** Where the recount of limits stands: for which calendar, since when, and how far it has come. */
export const RECOUNT_KEY: Key = { pk: "SWEEPER", sk: "CALENDAR" };

/** A place on the walk along the due days; `again`: lists on which something could not be recorded. */
export type Place = { first: PlainDate; next: number; again: readonly number[] };

export type RecountState = { version: string; since: Instant; place: Place; done: boolean };

export const readRecount = (loaded: Loaded): RecountState | undefined =>
  loaded.item(RECOUNT_KEY)?.["row"] as RecountState | undefined;

/** What must be read before a list says whether its due days are being recounted. */
export const RECOUNTING_KEYS: readonly Key[] = [RECOUNT_KEY, CALENDAR_KEY];

/** Whether entries on lists may still show days by the calendar before: another one is in force, and not all is recounted. */
export const isRecounting = (loaded: Loaded, packaged: Calendar): boolean => {
  const recount = readRecount(loaded);
  if (!recount) return false;
  return !recount.done || recount.version !== calendarOf(loaded.item(CALENDAR_KEY), packaged).version;
};
