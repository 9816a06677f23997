import { dateOf, type Instant } from "../kernel/time.ts";
import type { Item, Write } from "../platform/table.ts";
import { clockItem, type LimitClock } from "./clock.ts";
import { partitionOf } from "./keys.ts";
import type { Kind, Matter } from "./kind.ts";
import { listItems } from "./lists.ts";

const put = (item: Item): Write => ({ table: "state", put: item, when: [] });

const nameOf = ({ limit, round }: LimitClock): string => `${limit}#${round}`;

/** The entries of limits that a change starts, moves or ends; one whose start is gone is void. */
const changedClocks = (
  earlier: readonly LimitClock[],
  later: readonly LimitClock[],
  now: Instant,
): readonly LimitClock[] => {
  const known = new Map(earlier.map((clock) => [nameOf(clock), JSON.stringify(clock)]));
  const stays = new Set(later.map(nameOf));
  return [
    ...later.filter((clock) => known.get(nameOf(clock)) !== JSON.stringify(clock)),
    ...earlier
      .filter((clock) => !stays.has(nameOf(clock)))
      .map((clock): LimitClock => ({ ...clock, state: "void", endedAt: now })),
  ];
};

/** A head with its limits. */
export type Derived<Head> = { head: Head; clocks: readonly LimitClock[] };

/**
 * Every stored copy of what follows from the acts of a matter, as far as a change moves it: the entries of its limits, those
 * by which it stands on lists, and what else its kind keeps for others. No decision reads them.
 */
export const derivedWrites = <Head extends Matter>(
  kind: Kind<Head>,
  { before, after }: { before: Derived<Head> | undefined; after: Derived<Head> },
  now: Instant,
): readonly Write[] => {
  const pk = partitionOf(kind, after.head.id);
  const entries = {
    before: before ? kind.listsOf(before.head, before.clocks) : [],
    after: kind.listsOf(after.head, after.clocks),
  };
  return [
    ...changedClocks(before?.clocks ?? [], after.clocks, now).map((clock) =>
      put(clockItem(pk, clock, dateOf(now))),
    ),
    ...listItems(kind, after.head, entries).map(put),
    ...(kind.alsoWrites?.(before?.head, after.head) ?? []),
  ];
};
