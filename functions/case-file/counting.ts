import type { Calendar } from "../kernel/calendar.ts";
import type { Key } from "../platform/table.ts";
import { SETTINGS_KEY, settingsOver } from "../registers/model/settings.ts";
import type { Counting } from "./derived-writes.ts";
import { CALENDAR_KEY, calendarOf } from "./model/calendar.ts";
import type { Shelf } from "./shelf.ts";

/** What must be read before limits are counted. */
export const COUNTING_KEYS: readonly Key[] = [SETTINGS_KEY, CALENDAR_KEY];

/** By which figures and days limits are counted: those of the place and the announced calendar, where it has any. */
export const countingOn = (shelf: Shelf, packaged: Calendar): Counting => ({
  settingsOn: settingsOver(shelf.item(SETTINGS_KEY)),
  calendar: calendarOf(shelf.item(CALENDAR_KEY), packaged),
});
