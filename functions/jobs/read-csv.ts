import { CsvError, parse } from "csv-parse/sync";
import { refuse } from "../kernel/result.ts";
import type { JobKind } from "./model/kind.ts";
import type { FileRead } from "./model/source.ts";
import { readTable } from "./read-table.ts";
import { readText } from "./read-text.ts";
import { splitRecords } from "./split-bytes.ts";

/** Reads comma-separated values (RFC 4180). A quotation mark that is never closed spoils the file, not a row. */
export const readCsv = (bytes: Uint8Array, kind: Pick<JobKind, "columns">): FileRead => {
  try {
    const table: string[][] = parse(readText(bytes), { bom: true, relax_column_count: true });
    const records = splitRecords(bytes);
    return readTable(table, kind, records.length === table.length ? records : []);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 0 } = error as { lines?: number };
    return refuse({
      zh: `第${lines}行附近不是有效的 CSV（引号没有成对）`,
      en: `it is no valid CSV near line ${lines}: ${error.message}`,
    });
  }
};
