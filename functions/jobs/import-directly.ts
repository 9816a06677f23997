import type { Clock } from "../kernel/clock.ts";
import { newId } from "../kernel/ids.ts";
import { dateOf } from "../kernel/time.ts";
import type { Table } from "../platform/table.ts";
import { retryConflicts } from "../record/retry.ts";
import { decideBatch } from "./decide-batch.ts";
import { type Counts, NO_ROWS } from "./model/job.ts";
import type { JobKind, Order } from "./model/kind.ts";
import type { SourceFile } from "./model/source.ts";
import { resultHeader } from "./result-file.ts";
import { takeBatch } from "./take-batch.ts";

/** What an import without a job came to; `rejected`: the file of the rejected rows, where there are any. */
export type DirectImport = { counts: Counts; rejected: string | undefined };

const OPERATOR = { id: "operator", name: "运行维护人员", role: "operator", agency: "" };

/**
 * Imports the rows of a file straight into the tables, as an operator does who holds the keys to them: the same rows are
 * taken, rejected and left as by a job, whosever they are. Tells after each batch how far it is.
 */
export const importDirectly =
  ({ table, clock }: { table: Table; clock: Clock }) =>
  async (
    kind: JobKind,
    file: SourceFile,
    progress: (done: number, of: number) => void,
  ): Promise<DirectImport> => {
    const startedAt = clock.now();
    const order: Order = {
      ...{ job: newId(), actor: OPERATOR, reach: "all" },
      ...{ startedAt, today: dateOf(startedAt) },
    };
    let counts: Counts = NO_ROWS;
    let rejected = "";
    while (counts.done < file.rows.length) {
      const rows = takeBatch(file.rows, counts.done, { kind, order });
      const decided = await retryConflicts(async () => {
        const batch = await decideBatch(table, rows, { titles: file.titles, counts });
        return batch.writes.length === 0 || (await table.write(batch.writes)).ok ? batch : undefined;
      });
      counts = decided.counts;
      rejected += decided.rejected;
      progress(counts.done, file.rows.length);
    }
    return { counts, rejected: rejected === "" ? undefined : resultHeader(file.titles) + rejected };
  };
