import type { Bilingual } from "../../kernel/bilingual.ts";
import type { Result } from "../../kernel/result.ts";
import type { RowProblem } from "./problem.ts";

/** A row of a file. `number` is the one that a person sees beside it; `cells` its texts, for the result. */
export type SourceRow = {
  number: number;
  cells: readonly string[];
  /** The bytes of the row as they stand in the file, where it has rows of bytes (CSV, JSON lines). */
  bytes?: Uint8Array | undefined;
  value: Result<unknown, readonly RowProblem[]>;
};

/** A file as it was read: the titles of its columns, and its rows. */
export type SourceFile = { titles: readonly string[]; rows: readonly SourceRow[] };

/** A file, or why it cannot be read at all. */
export type FileRead = Result<SourceFile, Bilingual>;
