import { type AnyHead, readAnyHead } from "../case-file/any-head.ts";
import { put } from "../case-file/changes.ts";
import { commit } from "../case-file/commit.ts";
import { COUNTING_KEYS, countingOn } from "../case-file/counting.ts";
import { clocksOfHeads } from "../case-file/derived-writes.ts";
import { headKey } from "../case-file/keys.ts";
import { type CaseClock, clockItem, clockKey, readClock } from "../case-file/model/clock.ts";
import { shelfOf } from "../case-file/shelf.ts";
import { untilWritten } from "../case-file/until-written.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { Clock } from "../kernel/clock.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Item, Table } from "../platform/table.ts";

export type Ports = { table: Table; clock: Clock; calendar: Calendar };

const PLATFORM = { id: "platform:clocks", name: "期限监测", role: "platform" };

/** What the platform itself records of a limit: the fact, and the head with what was recorded in it. */
export type Recorded = { type: string; data: object; head: AnyHead };

/**
 * What is to be recorded of a limit whose entry was found on a list; undefined where there is nothing any more. `listed` is
 * the entry as it is kept, `clock` the same run as it follows from the acts now.
 */
export type Judge = (
  found: { listed: CaseClock; clock: CaseClock },
  at: { head: AnyHead; now: Instant },
) => Recorded | undefined;

/** Whether an entry no longer says what follows from the acts: it was counted by another calendar or by other figures. */
export const isBehind = (listed: CaseClock, clock: CaseClock): boolean =>
  listed.state !== clock.state ||
  listed.dueAt !== clock.dueAt ||
  listed.rolledFrom !== clock.rolledFrom ||
  listed.provisional !== clock.provisional;

/** An entry of which the acts know nothing any more, as it is kept from now on. */
const gone = (listed: CaseClock, now: Instant): CaseClock => ({ ...listed, state: "void", endedAt: now });

/**
 * Records something of a limit that was found on a list, once: the head is read again, the limit follows from its acts, and
 * all is written where the head is still as it was read; with it the entry, whatever it said before. Answers whether
 * something was recorded by this call.
 */
export const recordOnClock = (
  { table, clock: time, calendar: packaged }: Ports,
  found: Item,
  judge: Judge,
): Promise<boolean> =>
  untilWritten(async () => {
    const { case: caseId, limit, round } = readClock(found);
    const now = time.now();
    const keys = { head: headKey(caseId), entry: clockKey({ case: caseId, limit, round }) };
    const shelf = shelfOf(await table.read("state", [keys.head, keys.entry, ...COUNTING_KEYS]));
    const headItem = shelf.item(keys.head);
    const entry = shelf.item(keys.entry);
    const listed = entry && readClock(entry);
    if (!headItem || listed?.state !== "running") return false;
    const head = readAnyHead(headItem);
    const clocks = clocksOfHeads(countingOn(shelf, packaged));
    const run = clocks(head).find((one) => one.limit === limit && one.round === round);
    const clock = run ?? gone(listed, now);
    const recorded = judge({ listed, clock }, { head, now });
    if (!recorded) return false;
    const actor = { ...PLATFORM, agency: head.agency };
    const receipt = await commit(table, {
      before: head,
      change: {
        head: recorded.head,
        facts: [{ type: recorded.type, occurredAt: now, actor, data: recorded.data }],
        writes: run ? [] : [put(clockItem(clock, dateOf(now)))],
      },
      ...{ versioned: false, now, clocks, refresh: isBehind(listed, clock) },
    });
    return receipt ? true : undefined;
  });
