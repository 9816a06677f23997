import { readAnyHead } from "../case-file/any-head.ts";
import { commit } from "../case-file/commit.ts";
import { headKey } from "../case-file/keys.ts";
import {
  type CaseClock,
  clockItem,
  clockKey,
  DUE_SHARDS,
  dueList,
  passClock,
  readClock,
} from "../case-file/model/clock.ts";
import { untilWritten } from "../case-file/until-written.ts";
import type { Clock } from "../kernel/clock.ts";
import { addDays, dateOf, type PlainDate } from "../kernel/time.ts";
import type { Item, ListPosition, Table } from "../platform/table.ts";

type Ports = { table: Table; clock: Clock };

const LOW_WATER = { pk: "SWEEPER", sk: "CLOCKS" };
const MOST_AT_ONCE = 1000;
const PAGE = 100;

const PLATFORM = { id: "platform:clocks", name: "期限监测", role: "platform" };

/** Records on the case that a clock has come due, unless it has stopped or been recorded in the meantime. */
const comeDue = ({ table, clock: time }: Ports, found: CaseClock): Promise<boolean> =>
  untilWritten(async () => {
    const now = time.now();
    const items = await table.read("state", [headKey(found.case), clockKey(found)]);
    const headItem = items.find(({ sk }) => sk === "HEAD");
    const clockNow = items.find(({ sk }) => sk !== "HEAD");
    const clock = clockNow && readClock(clockNow);
    if (!headItem || clock?.state !== "running" || clock.due >= dateOf(now)) return false;
    const head = readAnyHead(headItem);
    const { limit, round, due } = clock;
    const receipt = await commit(table, {
      before: head,
      change: {
        head,
        facts: [
          {
            type: "clock-came-due",
            occurredAt: now,
            actor: { ...PLATFORM, agency: head.agency },
            data: { limit, round, due },
          },
        ],
        writes: [
          {
            table: "state",
            put: clockItem(passClock(clock), dateOf(now)),
            when: [
              { attribute: "state", equals: "running" },
              { attribute: "due", equals: due },
            ],
          },
        ],
      },
      versioned: false,
      now,
    });
    return receipt ? true : undefined;
  });

/** Clocks may have been running before the sweeper first succeeded. */
const FIRST_LOOKS_BACK_DAYS = 31;

const startDay = (item: Item | undefined, today: PlainDate): PlainDate =>
  (item?.["day"] as PlainDate) ?? addDays(today, -FIRST_LOOKS_BACK_DAYS);

/** One list of a due day, page by page: what comes due leaves it, the rest is passed over. */
const sweepList = async (ports: Ports, list: string, most: number): Promise<number> => {
  const today = dateOf(ports.clock.now());
  let done = 0;
  let after: ListPosition | undefined;
  do {
    const page = await ports.table.list({ list, limit: PAGE, ...(after && { after }) });
    // The list of today is long, and most of it is not over yet: only what is over is looked at by itself.
    for (const clock of page.items.map(readClock).filter(({ due }) => due < today))
      if (await comeDue(ports, clock)) done += 1;
    after = page.next;
  } while (after && done < most);
  return done;
};

/** The clocks of one due day; on the list of today only the back-dated ones have come due. */
const sweepDay = async (ports: Ports, day: PlainDate, most: number): Promise<number> => {
  let done = 0;
  for (let shard = 0; shard < DUE_SHARDS && done < most; shard += 1)
    done += await sweepList(ports, dueList(day, shard), most - done);
  return done;
};

/**
 * Finds the clocks that have come due since the last sweep, however long ago that was, day by day from a persisted
 * low-water day to today, in bounded batches. The day before today is swept again next time: the index may lag.
 */
export const sweepClocks = (ports: Ports) => async (): Promise<{ due: number; through: PlainDate }> => {
  const { table, clock } = ports;
  const today = dateOf(clock.now());
  const [item] = await table.read("state", [LOW_WATER]);
  let day = startDay(item, today);
  let due = 0;
  while (day <= today && due < MOST_AT_ONCE) {
    due += await sweepDay(ports, day, MOST_AT_ONCE - due);
    day = addDays(day, 1);
  }
  const yesterday = addDays(today, -1);
  const low = due >= MOST_AT_ONCE ? addDays(day, -1) : yesterday;
  await table.write([
    { table: "state", put: { ...LOW_WATER, day: low < yesterday ? low : yesterday }, when: [] },
  ]);
  return { due, through: today };
};
