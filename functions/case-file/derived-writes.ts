import type { Calendar } from "../kernel/calendar.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Write } from "../platform/table.ts";
import { type AnyHead, recordOfAny } from "./any-head.ts";
import { clocksOf, type SettingsOn } from "./clocks-of.ts";
import { type CaseClock, clockItem } from "./model/clock.ts";
import { summaryItem, summaryOf } from "./model/summary.ts";
import { peerWrites } from "./peers.ts";

/** The figures and days by which limits are counted. */
export type Counting = { settingsOn: SettingsOn; calendar: Calendar };

const nameOf = ({ limit, round }: CaseClock): string => `${limit}#${round}`;

/** The limits of a head as they follow from its acts. */
export type ClocksOfHeads = (head: AnyHead) => readonly CaseClock[];

const byName = (one: CaseClock, other: CaseClock): number =>
  one.limit < other.limit ? -1 : one.limit > other.limit ? 1 : one.round - other.round;

/**
 * The limits of a case that are kept as entries, by their names. A report that does not claim to hold every act says nothing by what it
 * lacks: a limit of it that nothing ends does not run here.
 */
export const keptClocks = (head: AnyHead, { settingsOn, calendar }: Counting): readonly CaseClock[] => {
  const clocks = clocksOf(recordOfAny(head), settingsOn, calendar).toSorted(byName);
  return head.mode === "reported" && !head.whole
    ? clocks.filter(({ endedAt }) => endedAt !== undefined)
    : clocks;
};

/** The same, counted once for each record of acts. */
export const clocksOfHeads = (counting: Counting): ClocksOfHeads => {
  const known = new WeakMap<AnyHead["acts"], readonly CaseClock[]>();
  return (head) => {
    const clocks = known.get(head.acts) ?? keptClocks(head, counting);
    known.set(head.acts, clocks);
    return clocks;
  };
};

const clockWrites = (
  earlier: readonly CaseClock[],
  later: readonly CaseClock[],
  now: Instant,
): readonly Write[] => {
  const known = new Map(earlier.map((clock) => [nameOf(clock), JSON.stringify(clock)]));
  const stays = new Set(later.map(nameOf));
  const gone = earlier
    .filter((clock) => !stays.has(nameOf(clock)))
    .map((clock): CaseClock => ({ ...clock, state: "void", endedAt: now }));
  const changed = later.filter((clock) => known.get(nameOf(clock)) !== JSON.stringify(clock));
  return [...changed, ...gone].map((clock) => ({
    table: "state",
    put: clockItem(clock, dateOf(now)),
    when: [],
  }));
};

/** A head with its limits. */
export type Derived = { head: AnyHead; clocks: readonly CaseClock[] };

/**
 * Every stored copy of what follows from the acts of a case, as far as a change moves it: the entries of its limits, the
 * summary by which it stands on lists, and what other cases of its parties compare. No decision reads them.
 */
export const derivedWrites = (
  before: Derived | undefined,
  after: Derived,
  now: Instant,
): readonly Write[] => {
  const listed = summaryOf(after.head, after.clocks);
  const same = before && JSON.stringify(summaryOf(before.head, before.clocks)) === JSON.stringify(listed);
  return [
    ...clockWrites(before?.clocks ?? [], after.clocks, now),
    ...(same ? [] : [{ table: "state", put: summaryItem(listed), when: [] } as const]),
    ...peerWrites(before?.head, after.head),
  ];
};
