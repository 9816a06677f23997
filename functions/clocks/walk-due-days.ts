import type { Calendar } from "../kernel/calendar.ts";
import { addDays, type PlainDate } from "../kernel/time.ts";
import type { ListPosition } from "../platform/table.ts";
import { DUE_SHARDS, dueList, readClock } from "../record/clock.ts";
import type { Place } from "../record/recount.ts";
import { eachClock, type Stuck } from "./each-clock.ts";
import { type Ports, recordOnClock } from "./record-on-clock.ts";
import { recount } from "./recount-clock.ts";

const PAGE = 100;

/** A run walks so many lists, and looks at so many clocks and one list more. */
export type Bounds = { lists: number; clocks: number };

export type Walked = { place: Place; moved: number; done: boolean; stuck: readonly Stuck[] };

/** The lists of due days are numbered from the first day on, the shards of one day after another. */
const dayAt = ({ first }: Place, number: number): PlainDate =>
  addDays(first, Math.floor(number / DUE_SHARDS));

/** Counts the clocks of one list again, page by page. */
const walkList = async (ports: Ports, list: string, calendar: Calendar) => {
  const stuck: Stuck[] = [];
  let seen = 0;
  let moved = 0;
  let after: ListPosition | undefined;
  do {
    const page = await ports.table.list({ list, limit: PAGE, ...(after && { after }) });
    const worked = await eachClock(page.items, async (item) =>
      readClock(item).calendar === calendar.version ? false : recordOnClock(ports, item, recount),
    );
    seen += page.items.length;
    moved += worked.written;
    stuck.push(...worked.stuck);
    after = page.next;
  } while (after);
  return { seen, moved, stuck };
};

/** Walks on from a place to the last announced day, within bounds: first what was left, then the lists that follow. */
export const walkDueDays = async (
  ports: Ports,
  { place, calendar, bounds }: { place: Place; calendar: Calendar; bounds: Bounds },
): Promise<Walked> => {
  const last = `${calendar.announcedThrough}-12-31`;
  const again: number[] = [];
  const stuck: Stuck[] = [];
  let { next } = place;
  let seen = 0;
  let moved = 0;
  const visit = async (number: number): Promise<void> => {
    const walked = await walkList(ports, dueList(dayAt(place, number), number % DUE_SHARDS), calendar);
    seen += walked.seen;
    moved += walked.moved;
    stuck.push(...walked.stuck);
    if (walked.stuck.length > 0) again.push(number);
  };
  for (const number of place.again) await visit(number);
  for (; dayAt(place, next) <= last; next += 1) {
    if (next - place.next >= bounds.lists || seen >= bounds.clocks) break;
    await visit(next);
  }
  const done = dayAt(place, next) > last && again.length === 0;
  return { place: { ...place, next, again }, moved, done, stuck };
};
