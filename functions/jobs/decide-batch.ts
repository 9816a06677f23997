import type { Result } from "../kernel/result.ts";
import type { Table, Write } from "../platform/table.ts";
import { type Loaded, loadedOf } from "../record/loaded.ts";
import type { Counts } from "./model/job.ts";
import { MOST_WRITES, type PreparedRow, type RowChange } from "./model/kind.ts";
import type { RowProblem } from "./model/problem.ts";
import { rejectedLine } from "./result-file.ts";
import type { ReadyRow } from "./take-batch.ts";

/** What a batch comes to: its writes, the counts with it, and the rejected rows as lines of the result. */
export type DecidedBatch = { writes: readonly Write[]; counts: Counts; rejected: string };

const readFor = async (table: Table, rows: readonly ReadyRow[]): Promise<Loaded> => {
  const prepared = rows.flatMap((row) => (row.prepared.ok ? [row.prepared.value] : []));
  const first = await table.read(
    "state",
    prepared.flatMap(({ target, needs }) => [target, ...needs]),
  );
  const loaded = loadedOf(first);
  const wanted = prepared.flatMap(({ more }) => more?.(loaded) ?? []);
  const missing = wanted.filter((key) => !loaded.item(key));
  return missing.length === 0 ? loaded : loadedOf([...first, ...(await table.read("state", missing))]);
};

const decide = (
  prepared: Result<PreparedRow, readonly RowProblem[]>,
  loaded: Loaded,
): Result<RowChange, readonly RowProblem[]> => (prepared.ok ? prepared.value.decide(loaded) : prepared);

/**
 * Reads what the rows of a batch are decided on, and decides them; a bad row never stops a good one.
 * It ends where one transaction is full: the rows behind are of the next batch.
 */
export const decideBatch = async (
  table: Table,
  rows: readonly ReadyRow[],
  { titles, counts }: { titles: readonly string[]; counts: Counts },
): Promise<DecidedBatch> => {
  const loaded = await readFor(table, rows);
  const after = { ...counts };
  const writes: Write[] = [];
  let rejected = "";
  for (const { source, prepared } of rows) {
    const decided = decide(prepared, loaded);
    if (decided.ok && writes.length + decided.value.writes.length > MOST_WRITES) break;
    after.done += 1;
    if (decided.ok) {
      writes.push(...decided.value.writes);
      after[decided.value.outcome] += 1;
    } else {
      rejected += rejectedLine(source, titles, decided.refusal);
      after.rejected += 1;
    }
  }
  return { writes, counts: after, rejected };
};
