import { addDays, dateOf, type PlainDate } from "../kernel/time.ts";
import type { Item, ListPosition } from "../platform/table.ts";
import { DUE_SHARDS, dueList } from "../record/clock.ts";
import { LIMIT_PASSED } from "../record/clocks.ts";
import { nextSeq } from "../record/recording.ts";
import { eachClock, type Stuck, type Worked } from "./each-clock.ts";
import { type Judge, type Ports, recordOnClock } from "./record-on-clock.ts";
import { recount } from "./recount-clock.ts";

const LOW_WATER = { pk: "SWEEPER", sk: "CLOCKS" };
const PAGE = 100;

/** Enough to catch up a week of a province in hours, and done well within the time that a run has. */
const MOST_AT_ONCE = 5000;

/**
 * That a limit has come due, as an act of the platform; nothing where it has ended in the meantime. One whose entry is
 * behind its acts is set right instead.
 */
const comeDue: Judge = (found, at) => {
  const { limit, round, state, due, dueAt } = found.clock;
  const { head, now } = at;
  if (state !== "running" || dueAt >= now) return recount(found, at);
  const act = {
    ...{ act: LIMIT_PASSED, seq: nextSeq(head), at: now, recordedAt: now, role: "platform" },
    ...{ limit, round },
  };
  return {
    type: "clock-came-due",
    data: { limit, round, due, dueAt },
    head: { ...head, acts: [...head.acts, act] },
  };
};

/** Clocks may have been running before the sweeper first succeeded. */
const FIRST_LOOKS_BACK_DAYS = 31;

const startDay = (item: Item | undefined, today: PlainDate): PlainDate =>
  (item?.["day"] as PlainDate) ?? addDays(today, -FIRST_LOOKS_BACK_DAYS);

/** What is over on one list, page by page. What still has time is not read: the list is in the order of due moments. */
const sweepList = async (ports: Ports, list: string, most: number): Promise<Worked> => {
  const until = ports.clock.now();
  const stuck: Stuck[] = [];
  let written = 0;
  let after: ListPosition | undefined;
  do {
    const page = await ports.table.list({ list, until, limit: PAGE, ...(after && { after }) });
    const worked = await eachClock(page.items, (item) => recordOnClock(ports, item, comeDue));
    written += worked.written;
    stuck.push(...worked.stuck);
    after = page.next;
  } while (after && written < most);
  return { written, stuck };
};

const sweepDay = async (ports: Ports, day: PlainDate, most: number): Promise<Worked> => {
  const stuck: Stuck[] = [];
  let written = 0;
  for (let shard = 0; shard < DUE_SHARDS && written < most; shard += 1) {
    const swept = await sweepList(ports, dueList(day, shard), most - written);
    written += swept.written;
    stuck.push(...swept.stuck);
  }
  return { written, stuck };
};

export type Sweep = { due: number; through: PlainDate; stuck: readonly Stuck[] };

/**
 * Finds the clocks that have come due since the last sweep, however long ago that was, day by day from a persisted
 * low-water day to today, at most so many in a run. The low-water day stays at the first day on which something was
 * left: by that bound, or because it could not be recorded. The day before today is swept again next time: the index
 * may lag.
 */
export const sweepClocks =
  (ports: Ports, most = MOST_AT_ONCE) =>
  async (): Promise<Sweep> => {
    const { table, clock } = ports;
    const today = dateOf(clock.now());
    const [item] = await table.read("state", [LOW_WATER]);
    const stuck: Stuck[] = [];
    let low = addDays(today, -1);
    let due = 0;
    for (let day = startDay(item, today); day <= today && due < most; day = addDays(day, 1)) {
      const swept = await sweepDay(ports, day, most - due);
      due += swept.written;
      stuck.push(...swept.stuck);
      if ((swept.stuck.length > 0 || due >= most) && day < low) low = day;
    }
    await table.write([{ table: "state", put: { ...LOW_WATER, day: low }, when: [] }]);
    return { due, through: today, stuck };
  };
