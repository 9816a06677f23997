import { type NewFact, sealFacts } from "../kernel/chain.ts";
import type { Instant } from "../kernel/time.ts";
import { keepingAnswer, type Repetition } from "../platform/idempotency.ts";
import type { Condition, Table, Write } from "../platform/table.ts";
import type { ClocksOfHeads } from "./clocks.ts";
import { derivedWrites } from "./derived-writes.ts";
import { factItem } from "./facts.ts";
import { headItemOf } from "./head-item.ts";
import type { Kind, Matter } from "./kind.ts";

/** What a command changes: the head as it becomes, the facts, and the items written with them. */
export type Change<Head extends Matter> = {
  head: Head;
  facts: readonly NewFact[];
  writes: readonly Write[];
  /** What the answer tells beside the matter, its version and the number of the fact. */
  receipt?: object;
};

export type Receipt = { version: number; seq: number; recordedAt: Instant };

export type Commit<Head extends Matter> = {
  before: Head | undefined;
  change: Change<Head>;
  /** An act of a person moves the version; what the machine adds by itself does not. */
  versioned: boolean;
  now: Instant;
  /** The limits of a head, by the figures and days that were read with it. */
  clocks: ClocksOfHeads<Head>;
  /** Writes the entries of all its limits, because they were counted by other figures. */
  refresh?: boolean;
  /** Absent where the machine itself acts. */
  repetition?: Repetition;
};

/** Version and chain say by themselves that nothing the decision rests on has changed, four eyes included. */
const unchanged = (before: Matter | undefined): readonly Condition[] =>
  before
    ? [
        { attribute: "version", equals: before.version },
        { attribute: "chain.seq", equals: before.chain.seq },
      ]
    : [{ absent: "pk" }];

/** What a change comes to: all it writes, on what must still be true, and what it answers once it is written. */
export const changing = <Head extends Matter>(
  kind: Kind<Head>,
  commit: Commit<Head>,
): { writes: readonly Write[]; receipt: Receipt } => {
  const { before, change, versioned, now, clocks, refresh, repetition } = commit;
  const { chain, sealed } = sealFacts(before?.chain ?? change.head.chain, change.facts, now);
  const version = (before?.version ?? 0) + (versioned ? 1 : 0);
  const head: Head = { ...change.head, version, chain };
  const belongs = { kind: kind.name, matter: head.id };
  const receipt = {
    [`${kind.name}Id`]: head.id,
    version,
    seq: chain.seq,
    recordedAt: now,
    ...change.receipt,
  };
  const derived = {
    before: before && { head: before, clocks: refresh ? [] : clocks(before) },
    after: { head, clocks: clocks(head) },
  };
  const writes: readonly Write[] = [
    { table: "state", put: headItemOf(kind, head), when: unchanged(before) },
    ...sealed.map(
      (fact): Write => ({ table: "facts", put: factItem(fact, belongs), when: [{ absent: "pk" }] }),
    ),
    ...change.writes,
    ...derivedWrites(kind, derived, now),
    ...(repetition ? [keepingAnswer(repetition, receipt, now)] : []),
  ];
  return { writes, receipt };
};

/**
 * Writes state, facts, the answer kept for repetition, limits and tasks in one transaction, or nothing. Undefined where the
 * matter has moved on since it was read, or the request was carried out by another: read again.
 */
export const commit = async <Head extends Matter>(
  table: Table,
  kind: Kind<Head>,
  commit: Commit<Head>,
): Promise<Receipt | undefined> => {
  const { writes, receipt } = changing(kind, commit);
  const outcome = await table.write(writes);
  return outcome.ok ? receipt : undefined;
};
