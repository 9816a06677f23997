import { type NewFact, sealFacts } from "../kernel/chain.ts";
import type { Instant } from "../kernel/time.ts";
import { marking, type Repetition } from "../platform/mark.ts";
import type { Condition, Item, Table, Write } from "../platform/table.ts";
import { type AnyHead, headItem } from "./any-head.ts";
import { regionEntry } from "./case-lists.ts";
import { factItem } from "./facts.ts";
import { CaseHead } from "./model/head.ts";

/** What a command changes: the head as it becomes, the facts, and the items written with them. */
export type Change<Head extends AnyHead = CaseHead> = {
  head: Head;
  facts: readonly NewFact[];
  writes: readonly Write[];
  /** What must still be true of the head in the instant of writing, beside its version and its chain. */
  when?: readonly Condition[];
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
  /** Absent where the machine itself acts. */
  repetition?: Repetition;
};

export const readHead = ({ pk, sk, list, listKey, ...head }: Item): CaseHead => CaseHead.parse(head);

const unchanged = (before: AnyHead | undefined): readonly Condition[] =>
  before
    ? [
        { attribute: "version", equals: before.version },
        { attribute: "chain.seq", equals: before.chain.seq },
      ]
    : [{ absent: "pk" }];

/** The entry among the cases of the region, where the case is new there or has moved. */
const listedIn = (before: AnyHead | undefined, head: AnyHead): readonly Write[] => {
  const entry = regionEntry(head);
  const same = before && regionEntry(before).listKey === entry.listKey;
  return same ? [] : [{ table: "state", put: entry, when: [] }];
};

/** What a change comes to: all it writes, on what must still be true, and what it answers once it is written. */
export const changing = <Head extends AnyHead>(
  commit: Commit<Head>,
): { writes: readonly Write[]; receipt: Receipt } => {
  const { before, change, versioned, now, repetition } = commit;
  const { chain, sealed } = sealFacts(before?.chain ?? change.head.chain, change.facts, now);
  const version = (before?.version ?? 0) + (versioned ? 1 : 0);
  const head = { ...change.head, version, chain };
  const receipt = { caseId: head.id, version, seq: chain.seq, recordedAt: now, ...change.receipt };
  const writes: readonly Write[] = [
    { table: "state", put: headItem(head), when: [...unchanged(before), ...(change.when ?? [])] },
    ...sealed.map(
      (fact): Write => ({ table: "facts", put: factItem(fact, head.id), when: [{ absent: "pk" }] }),
    ),
    ...listedIn(before, head),
    ...change.writes,
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
