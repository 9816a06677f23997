import type { Bilingual } from "../../kernel/bilingual.ts";
import type { Actor } from "../../kernel/chain.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, PlainDate } from "../../kernel/time.ts";
import type { Role } from "../../platform/auth/subject.ts";
import type { Key, Write } from "../../platform/table.ts";
import type { Loaded } from "../../record/loaded.ts";
import type { Column } from "./column.ts";
import type { RowProblem } from "./problem.ts";
import type { SourceRow } from "./source.ts";

/** What one transaction takes beside the two writes of the job itself; no row may need more. */
export const MOST_WRITES = 98;

/** For whom rows are imported: those of an agency, those of a region and of the places in it, or all (an operator). */
export type Reach = { agency: string } | { region: string } | "all";

/** What the rows of one job have in common. `startedAt` stays the same however often a slice is repeated. */
export type Order = { job: string; actor: Actor; reach: Reach; startedAt: Instant; today: PlainDate };

/** What a row came to. `writes`: with their conditions, of which one fails when the row must be decided again. */
export type RowChange = {
  outcome: "created" | "changed" | "unchanged";
  writes: readonly Write[];
};

/** A row of the right shape. Rows with the same `target` are never decided together. */
export type PreparedRow = {
  target: Key;
  /** What must be read beside the target before the row is decided. */
  needs: readonly Key[];
  /** What can be named only once the first is read. */
  more?: (loaded: Loaded) => readonly Key[];
  decide: (loaded: Loaded) => Result<RowChange, readonly RowProblem[]>;
};

/**
 * A kind of import job: who may order it, which columns its files have, and what becomes of a row. At most
 * `batch` rows are written in one transaction, fewer where they write much.
 */
export type JobKind = {
  title: Bilingual;
  by: readonly Role[];
  columns: readonly Column[];
  batch: number;
  prepare: (value: unknown, order: Order, source: SourceRow) => Result<PreparedRow, readonly RowProblem[]>;
};
