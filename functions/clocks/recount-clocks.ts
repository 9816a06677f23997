import { isAnnounced } from "../kernel/calendar.ts";
import { addDays, addHours, dateOf } from "../kernel/time.ts";
import { CALENDAR_KEY, calendarOf } from "../record/calendar.ts";
import { loadedOf } from "../record/loaded.ts";
import { RECOUNT_KEY, RECOUNTING_KEYS, type RecountState, readRecount } from "../record/recount.ts";
import type { Stuck } from "./each-clock.ts";
import type { Ports } from "./record-on-clock.ts";
import { type Bounds, walkDueDays } from "./walk-due-days.ts";

const BOUNDS: Bounds = { lists: 800, clocks: 10_000 };

/**
 * How long the walk waits after a calendar was first seen: a command that had read the one before, and a function that
 * is just being deployed, have written by then, and their clocks are met by the walk.
 */
const SETTLES_IN_HOURS = 0.25;

/** A new year is announced in November; where it is not known a month before it begins, somebody is to import it. */
const WARNS_DAYS_BEFORE = 31;

/** `endsSoon`: the calendar ends within a month. */
export type Recount = { moved: number; done: boolean; stuck: readonly Stuck[]; endsSoon: boolean };

/**
 * Counts running clocks again when another calendar is in force (a new year was announced, or an announced one was
 * changed): it walks the due days from today to the last that is announced, from where the last run stopped. A clock
 * whose end moves, or becomes sure, is written once, with a fact. Once done, a run costs one read.
 */
export const recountClocks =
  (ports: Ports, bounds = BOUNDS) =>
  async (): Promise<Recount> => {
    const now = ports.clock.now();
    const loaded = loadedOf(await ports.table.read("state", RECOUNTING_KEYS));
    const calendar = calendarOf(loaded.item(CALENDAR_KEY), ports.calendar);
    const endsSoon = !isAnnounced(addDays(dateOf(now), WARNS_DAYS_BEFORE), calendar);
    const kept = readRecount(loaded);
    const keep = (row: RecountState) =>
      ports.table.write([{ table: "state", put: { ...RECOUNT_KEY, row }, when: [] }]);
    if (kept?.version !== calendar.version) {
      const place = { first: dateOf(now), next: 0, again: [] };
      await keep({ version: calendar.version, since: now, place, done: false });
      return { moved: 0, done: false, stuck: [], endsSoon };
    }
    if (kept.done || now < addHours(kept.since, SETTLES_IN_HOURS))
      return { moved: 0, done: kept.done, stuck: [], endsSoon };
    const { place, ...walked } = await walkDueDays(ports, { place: kept.place, calendar, bounds });
    await keep({ ...kept, place, done: walked.done });
    return { ...walked, endsSoon };
  };
