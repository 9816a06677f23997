import { types } from "node:util";
import { type CellValue, streamXlsxRows } from "hucre/xlsx";
import { refuse } from "../kernel/result.ts";
import type { JobKind } from "./model/kind.ts";
import type { FileRead } from "./model/source.ts";
import type { Cell } from "./read-cells.ts";
import { readTable } from "./read-table.ts";

/** A workbook is read whole into memory; longer tables come as CSV. */
const MOST_ROWS = 20_000;

const TOO_MANY = {
  zh: "工作表超过20000行，请另存为 CSV，或者分成几个文件",
  en: "the sheet has more than 20,000 rows: save it as CSV, or divide it",
};

const UNREADABLE = {
  zh: "不是有效的 XLSX 工作簿（旧版 .xls 请另存为 .xlsx；加密的工作簿请先解除密码）",
  en: "it is no valid XLSX workbook (save an old .xls as .xlsx; take the password off one that is encrypted)",
};

/** A date is the day that the sheet shows, whatever the time zone of this machine. */
const plain = (value: CellValue): Cell => {
  if (types.isDate(value)) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return value === null || typeof value !== "object" ? value : String(value);
};

/** The rows of the first sheet at their places: one that is left out is empty. Undefined where they are too many. */
const rowsIn = async (bytes: Uint8Array): Promise<readonly (readonly Cell[])[] | undefined> => {
  const rows: (readonly Cell[])[] = [];
  for await (const { index, values } of streamXlsxRows(bytes)) {
    if (index > MOST_ROWS) return undefined;
    while (rows.length < index) rows.push([]);
    rows.push(values.map(plain));
  }
  return rows;
};

/** Reads the first sheet of a workbook: its values only, never its formulas. */
export const readSpreadsheet = async (
  bytes: Uint8Array,
  kind: Pick<JobKind, "columns">,
): Promise<FileRead> => {
  try {
    const rows = await rowsIn(bytes);
    return rows ? readTable(rows, kind) : refuse(TOO_MANY);
  } catch (error) {
    // Whatever the library finds wrong with a file is a matter of the file; a fault of ours has another name.
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    return refuse(UNREADABLE);
  }
};
