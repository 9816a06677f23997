import type { Calendar } from "../kernel/calendar.ts";
import type { Clock } from "../kernel/clock.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Item, Table, Write } from "../platform/table.ts";
import { clockItem, clockKey, type LimitClock, readClock } from "../record/clock.ts";
import { clocksOfHeads } from "../record/clocks.ts";
import { commit } from "../record/commit.ts";
import { COUNTING_KEYS, countingOn } from "../record/counting.ts";
import { readHeadItem } from "../record/head-item.ts";
import { headKeyOf } from "../record/keys.ts";
import type { Matter } from "../record/kind.ts";
import { type Kinds, kindNamed } from "../record/kinds.ts";
import { loadedOf } from "../record/loaded.ts";
import { retryConflicts } from "../record/retry.ts";

export type Ports = { table: Table; clock: Clock; calendar: Calendar; kinds: Kinds };

const PLATFORM = { id: "platform:clocks", name: "期限监测", role: "platform" };

/** What the platform itself records of a limit: the fact, and the head with what was recorded in it. */
export type Recorded = { type: string; data: object; head: Matter };

/**
 * What is to be recorded of a limit whose entry was found on a list; undefined where there is nothing any more. `listed` is
 * the entry as it is kept, `clock` the same run as it follows from the acts now.
 */
export type Judge = (
  found: { listed: LimitClock; clock: LimitClock },
  at: { head: Matter; now: Instant },
) => Recorded | undefined;

/** Whether an entry no longer says what follows from the acts: it was counted by another calendar or by other figures. */
export const isBehind = (listed: LimitClock, clock: LimitClock): boolean =>
  listed.state !== clock.state ||
  listed.dueAt !== clock.dueAt ||
  listed.rolledFrom !== clock.rolledFrom ||
  listed.provisional !== clock.provisional;

/** An entry of which the acts know nothing any more, as it is kept from now on. */
const gone = (listed: LimitClock, now: Instant): LimitClock => ({ ...listed, state: "void", endedAt: now });

/** The side of a matter that a fact of the platform is told for: the first. */
const agencyOf = ([side]: readonly { agency: string }[]): string => side?.agency ?? "";

/**
 * Records something of a limit that was found on a list, once: the head is read again, the limit follows from its acts, and
 * all is written where the head is still as it was read; with it the entry, whatever it said before. Answers whether
 * something was recorded by this call.
 */
export const recordOnClock = (
  { table, clock: time, calendar: packaged, kinds }: Ports,
  found: Item,
  judge: Judge,
): Promise<boolean> =>
  retryConflicts(async () => {
    const { kind: name, matter, limit, round } = readClock(found);
    const kind = kindNamed(kinds, name);
    const now = time.now();
    const keys = { head: headKeyOf(kind, matter), entry: clockKey(found.pk, { limit, round }) };
    const loaded = loadedOf(await table.read("state", [keys.head, keys.entry, ...COUNTING_KEYS]));
    const headItem = loaded.item(keys.head);
    const entry = loaded.item(keys.entry);
    const listed = entry && readClock(entry);
    if (!headItem || listed?.state !== "running") return false;
    const head = readHeadItem(headItem);
    const clocks = clocksOfHeads(kind, countingOn(loaded, packaged));
    const run = clocks(head).find((one) => one.limit === limit && one.round === round);
    const clock = run ?? gone(listed, now);
    const recorded = judge({ listed, clock }, { head, now });
    if (!recorded) return false;
    const actor = { ...PLATFORM, agency: agencyOf(kind.sidesOf(head)) };
    const ended: Write = { table: "state", put: clockItem(found.pk, clock, dateOf(now)), when: [] };
    const receipt = await commit(table, kind, {
      before: head,
      change: {
        head: recorded.head,
        facts: [{ type: recorded.type, occurredAt: now, actor, data: recorded.data }],
        writes: run ? [] : [ended],
      },
      ...{ versioned: false, now, clocks, refresh: isBehind(listed, clock) },
    });
    return receipt ? true : undefined;
  });
