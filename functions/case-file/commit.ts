import { type NewFact, sealFacts } from "../kernel/chain.ts";
import type { Instant } from "../kernel/time.ts";
import { marking, type Repetition } from "../platform/mark.ts";
import type { Condition, Item, Table, Write } from "../platform/table.ts";
import { type AnyHead, headItem, readAnyHead } from "./any-head.ts";
import { type ClocksOfHeads, derivedWrites } from "./derived-writes.ts";
import { factItem } from "./facts.ts";
import type { CaseHead } from "./model/head.ts";

/** What a command changes: the head as it becomes, the facts, and the items written with them. */
export type Change<Head extends AnyHead = CaseHead> = {
  head: Head;
  facts: readonly NewFact[];
  writes: readonly Write[];
  /** What the answer tells beside the case, its version and the number of the fact. */
  receipt?: object;
};

export type Receipt = { caseId: string; version: number; seq: number; recordedAt: Instant };

type Commit<Head extends AnyHead> = {
  before: Head | undefined;
  change: Change<Head>;
  /** An act of a person moves the version; what the machine adds by itself does not. */
  versioned: boolean;
  now: Instant;
  /** The limits of a head, by the figures and days that were read with it. */
  clocks: ClocksOfHeads;
  /** Writes the entries of all its limits, because they were counted by other figures. */
  refresh?: boolean;
  /** Absent where the machine itself acts. */
  repetition?: Repetition;
};

/** Reads the head of a case that is worked here. */
export const readHead = (item: Item): CaseHead => {
  const head = readAnyHead(item);
  if (head.mode !== "handled") throw new Error(`the case ${head.id} is worked elsewhere`);
  return head;
};

/** Version and chain say by themselves that nothing the decision rests on has changed, four eyes included. */
const unchanged = (before: AnyHead | undefined): readonly Condition[] =>
  before
    ? [
        { attribute: "version", equals: before.version },
        { attribute: "chain.seq", equals: before.chain.seq },
      ]
    : [{ absent: "pk" }];

/** What a change comes to: all it writes, on what must still be true, and what it answers once it is written. */
export const changing = <Head extends AnyHead>(
  commit: Commit<Head>,
): { writes: readonly Write[]; receipt: Receipt } => {
  const { before, change, versioned, now, clocks, refresh, repetition } = commit;
  const { chain, sealed } = sealFacts(before?.chain ?? change.head.chain, change.facts, now);
  const version = (before?.version ?? 0) + (versioned ? 1 : 0);
  const head = { ...change.head, version, chain };
  const receipt = { caseId: head.id, version, seq: chain.seq, recordedAt: now, ...change.receipt };
  const writes: readonly Write[] = [
    { table: "state", put: headItem(head), when: unchanged(before) },
    ...sealed.map(
      (fact): Write => ({ table: "facts", put: factItem(fact, head.id), when: [{ absent: "pk" }] }),
    ),
    ...change.writes,
    ...derivedWrites(
      before && { head: before, clocks: refresh ? [] : clocks(before) },
      { head, clocks: clocks(head) },
      now,
    ),
    ...(repetition ? [marking(repetition, receipt, now)] : []),
  ];
  return { writes, receipt };
};

/**
 * Writes state, facts, mark, clocks and tasks in one transaction, or nothing. Undefined where the case has moved on
 * since it was read, or the request was carried out by another: read again.
 */
export const commit = async <Head extends AnyHead>(
  table: Table,
  commit: Commit<Head>,
): Promise<Receipt | undefined> => {
  const { writes, receipt } = changing(commit);
  const outcome = await table.write(writes);
  return outcome.ok ? receipt : undefined;
};
