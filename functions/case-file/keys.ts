import type { PlainDate } from "../kernel/time.ts";
import type { Item, Key } from "../platform/table.ts";
import {
  clockItem as entryIn,
  clockKey as entryKey,
  type LimitClock,
  type RunName,
} from "../record/clock.ts";
import { headKeyOf, partitionOf } from "../record/keys.ts";

/** How the kind of cases is called, in facts and partitions. */
export const CASE_NAME = { name: "case" } as const;

export const casePartition = (caseId: string): string => partitionOf(CASE_NAME, caseId);

export const headKey = (caseId: string): Key => headKeyOf(CASE_NAME, caseId);

/** The chain of who looked at evidence, apart from the case's own chain because it grows with every reader. */
export const accessKey = (caseId: string): Key => ({ pk: casePartition(caseId), sk: "ACCESS" });

/** An agency's own number of a case is used once. */
export const externalKey = (agency: string, externalId: string): Key => ({
  pk: `EXTERNAL#${agency}`,
  sk: externalId,
});

/** The number of a document (文号) is used once in an agency. */
export const documentKey = (agency: string, number: string): Key => ({
  pk: `DOCUMENT#${agency}`,
  sk: number,
});

export const casesOf = (agency: string): string => `CASES#${agency}`;

/** The entry of a run of a limit of a case. */
export const clockKey = (run: RunName & { case: string }): Key => entryKey(casePartition(run.case), run);

export const clockItem = (clock: LimitClock, today: PlainDate): Item =>
  entryIn(casePartition(clock.matter), clock, today);
