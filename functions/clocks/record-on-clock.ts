import { type AnyHead, readAnyHead } from "../case-file/any-head.ts";
import { commit } from "../case-file/commit.ts";
import { headKey } from "../case-file/keys.ts";
import { type CaseClock, clockItem, clockKey, readClock } from "../case-file/model/clock.ts";
import { untilWritten } from "../case-file/until-written.ts";
import type { Clock } from "../kernel/clock.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Item, Table } from "../platform/table.ts";

export type Ports = { table: Table; clock: Clock };

const PLATFORM = { id: "platform:clocks", name: "期限监测", role: "platform" };

/** What the platform itself records on a clock: the fact, the clock as it becomes, and the head where it has a copy. */
export type Recorded = { type: string; data: object; clock: CaseClock; head?: AnyHead };

/** What is to be recorded on a running clock as it is now; undefined where there is nothing any more. */
export type Judge = (clock: CaseClock, found: { head: AnyHead; now: Instant }) => Recorded | undefined;

/**
 * Records something on a clock that was found on a list, once: head and clock are read again, and written where both
 * are still as they were read. Answers whether it was written by this call.
 */
export const recordOnClock = ({ table, clock: time }: Ports, found: Item, judge: Judge): Promise<boolean> =>
  untilWritten(async () => {
    const listed = readClock(found);
    const now = time.now();
    const items = await table.read("state", [headKey(listed.case), clockKey(listed)]);
    const headItem = items.find(({ sk }) => sk === "HEAD");
    const clockNow = items.find(({ sk }) => sk !== "HEAD");
    const clock = clockNow && readClock(clockNow);
    if (!headItem || clock?.state !== "running") return false;
    const head = readAnyHead(headItem);
    const recorded = judge(clock, { head, now });
    if (!recorded) return false;
    const actor = { ...PLATFORM, agency: head.agency };
    const receipt = await commit(table, {
      before: head,
      change: {
        head: recorded.head ?? head,
        facts: [{ type: recorded.type, occurredAt: now, actor, data: recorded.data }],
        writes: [
          {
            table: "state",
            put: clockItem(recorded.clock, dateOf(now)),
            when: [
              { attribute: "state", equals: "running" },
              { attribute: "dueAt", equals: clock.dueAt },
              { attribute: "calendar", equals: clock.calendar },
            ],
          },
        ],
      },
      versioned: false,
      now,
    });
    return receipt ? true : undefined;
  });
