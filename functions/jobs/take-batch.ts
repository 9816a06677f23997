import { type Result, refuse } from "../kernel/result.ts";
import { keyText } from "../platform/table.ts";
import type { JobKind, Order, PreparedRow } from "./model/kind.ts";
import { type RowProblem, rowProblem } from "./model/problem.ts";
import type { SourceRow } from "./model/source.ts";

/** A row of the file with what it is to become, or with what is wrong with it. */
export type ReadyRow = { source: SourceRow; prepared: Result<PreparedRow, readonly RowProblem[]> };

/** What the cells of a batch may take: were all of its rows rejected, they would be kept in one item (400 KB). */
const MOST_BATCH_BYTES = 200_000;
const MOST_ROW_BYTES = 100_000;

const TOO_LONG = rowProblem("", "row-too-long", {
  zh: "本行内容过长（上限100 KB）",
  en: "the row is too long (100 KB at most)",
});

const bytesOf = ({ cells }: SourceRow): number =>
  cells.reduce((total, cell) => total + Buffer.byteLength(cell), 0);

/** A row that is too long is told in its first words only. */
const shortened = (source: SourceRow): SourceRow => ({
  ...source,
  cells: source.cells.map((cell) => cell.slice(0, 200)),
});

const ready = (source: SourceRow, kind: JobKind, order: Order): ReadyRow => {
  if (bytesOf(source) > MOST_ROW_BYTES) return { source: shortened(source), prepared: refuse([TOO_LONG]) };
  const { value } = source;
  return { source, prepared: value.ok ? kind.prepare(value.value, order, source) : value };
};

/**
 * The next rows that are written together: no more than the kind writes at once, and never two of one target, because
 * the second is to see what the first has made.
 */
export const takeBatch = (
  rows: readonly SourceRow[],
  from: number,
  { kind, order }: { kind: JobKind; order: Order },
): readonly ReadyRow[] => {
  const batch: ReadyRow[] = [];
  const targets = new Set<string>();
  let bytes = 0;
  for (const source of rows.slice(from, from + kind.batch)) {
    const row = ready(source, kind, order);
    const target = row.prepared.ok ? keyText(row.prepared.value.target) : undefined;
    bytes += bytesOf(row.source);
    if ((target !== undefined && targets.has(target)) || (bytes > MOST_BATCH_BYTES && batch.length > 0))
      break;
    if (target !== undefined) targets.add(target);
    batch.push(row);
  }
  return batch;
};
