import type { FormatName } from "./model/job.ts";
import type { JobKind } from "./model/kind.ts";
import type { FileRead } from "./model/source.ts";
import { readCsv } from "./read-csv.ts";
import { readJson, readJsonLines } from "./read-json.ts";
import { readSpreadsheet } from "./read-spreadsheet.ts";

type Reader = (bytes: Uint8Array, kind: Pick<JobKind, "columns">) => FileRead | Promise<FileRead>;

const READERS: Readonly<Record<FormatName, Reader>> = {
  csv: readCsv,
  xlsx: readSpreadsheet,
  json: readJson,
  jsonl: readJsonLines,
};

/** Reads a whole file of a format. */
export const readFile = async (
  format: FormatName,
  bytes: Uint8Array,
  kind: Pick<JobKind, "columns">,
): Promise<FileRead> => READERS[format](bytes, kind);
