import type { Calendar } from "../kernel/calendar.ts";
import type { Key } from "../platform/table.ts";
import { SETTINGS_KEY, settingsOver } from "../registers/model/settings.ts";
import { CALENDAR_KEY, calendarOf } from "./calendar.ts";
import type { Counting } from "./clocks.ts";
import type { Loaded } from "./loaded.ts";

/** What must be read before limits are counted. */
export const COUNTING_KEYS: readonly Key[] = [SETTINGS_KEY, CALENDAR_KEY];

/** By which figures and days limits are counted: those of the place and the announced calendar, where it has any. */
export const countingOn = (loaded: Loaded, packaged: Calendar): Counting => ({
  settingsOn: settingsOver(loaded.item(SETTINGS_KEY)),
  calendar: calendarOf(loaded.item(CALENDAR_KEY), packaged),
});
