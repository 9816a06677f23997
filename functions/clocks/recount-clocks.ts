import { CALENDAR_KEY, calendarOf } from "../case-file/model/calendar.ts";
import { type Calendar, isAnnounced } from "../kernel/calendar.ts";
import { addDays, addHours, dateOf, type Instant } from "../kernel/time.ts";
import { type Key, keyText } from "../platform/table.ts";
import type { Stuck } from "./attend-clocks.ts";
import type { Ports } from "./record-on-clock.ts";
import { type Bounds, type Place, walkDueDays } from "./walk-due-days.ts";

const CURSOR: Key = { pk: "SWEEPER", sk: "CALENDAR" };
const BOUNDS: Bounds = { lists: 800, clocks: 10_000 };

/**
 * How long the walk waits after a calendar was first seen: a command that had read the one before, and a function that
 * is just being deployed, have written by then, and their clocks are met by the walk.
 */
const SETTLES_IN_HOURS = 0.25;

type Cursor = { version: string; since: Instant; place: Place; done: boolean };

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
  ({ calendar: packaged, ...ports }: Ports & { calendar: Calendar }, bounds = BOUNDS) =>
  async (): Promise<Recount> => {
    const now = ports.clock.now();
    const items = await ports.table.read("state", [CALENDAR_KEY, CURSOR]);
    const found = (key: Key) => items.find((item) => keyText(item) === keyText(key));
    const calendar = calendarOf(found(CALENDAR_KEY), packaged);
    const endsSoon = !isAnnounced(addDays(dateOf(now), WARNS_DAYS_BEFORE), calendar);
    const kept = found(CURSOR)?.["row"] as Cursor | undefined;
    const keep = (row: Cursor) => ports.table.write([{ table: "state", put: { ...CURSOR, row }, when: [] }]);
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
