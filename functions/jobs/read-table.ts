import { ok, refuse } from "../kernel/result.ts";
import type { Column } from "./model/column.ts";
import { type RowProblem, rowProblem } from "./model/problem.ts";
import type { FileRead, SourceRow } from "./model/source.ts";
import { nestFields } from "./nest-fields.ts";
import { type Cell, cellText, cellValue } from "./read-cells.ts";
import { RESULT_TITLES } from "./result-file.ts";

/** Columns that a person adds for himself, and those of our own result, are passed over. */
const PASSED_OVER: readonly string[] = ["", "序号", "备注", ...RESULT_TITLES];

const columnOf = (title: string, columns: readonly Column[]): Column | undefined =>
  columns.find((column) => column.title === title || column.field === title || column.also?.includes(title));

const strangers = (titles: readonly string[], columns: readonly Column[]): readonly string[] =>
  titles.filter((title) => !PASSED_OVER.includes(title) && !columnOf(title, columns));

const repeated = (titles: readonly string[], columns: readonly Column[]): readonly string[] => {
  const fields = titles.map((title) => columnOf(title, columns)?.field);
  return titles.filter((_, index) => fields[index] !== undefined && fields.indexOf(fields[index]) < index);
};

const refusedTitles = (titles: readonly string[], columns: readonly Column[]): FileRead | undefined => {
  const known = columns.map(({ title }) => title);
  const unknown = strangers(titles, columns);
  if (unknown.length > 0)
    return refuse({
      zh: `没有这样的列：${unknown.join("、")}。可用的列：${known.join("、")}`,
      en: `there are no such columns: ${unknown.join(", ")}; the columns are ${columns.map(({ field }) => field).join(", ")}`,
    });
  const again = repeated(titles, columns);
  if (again.length > 0)
    return refuse({ zh: `列名重复：${again.join("、")}`, en: `columns come twice: ${again.join(", ")}` });
  if (!titles.some((title) => columnOf(title, columns)))
    return refuse({
      zh: `第一行应为列名：${known.join("、")}`,
      en: `the first row must name the columns: ${columns.map(({ field }) => field).join(", ")}`,
    });
  return undefined;
};

const tooLong = (cells: number, titles: number): RowProblem =>
  rowProblem("", "column-count", {
    zh: `本行有${cells}列，表头只有${titles}列`,
    en: `the row has ${cells} cells, the header ${titles}`,
  });

/**
 * Reads a table whose first row names its columns. An empty cell says nothing of its field; an empty row is none.
 * `records`: the bytes of each row, the header's too, where the file has them.
 */
export const readTable = (
  table: readonly (readonly Cell[])[],
  { columns }: { columns: readonly Column[] },
  records: readonly Uint8Array[] = [],
): FileRead => {
  const [header = [], ...body] = table;
  const titles = header.map(cellText);
  const refused = refusedTitles(titles, columns);
  if (refused) return refused;
  const found = titles.map((title) => columnOf(title, columns));
  // What an earlier result said of a row is not a part of it.
  const own = <Part>(parts: readonly Part[]): readonly Part[] =>
    parts.filter((_, place) => !(RESULT_TITLES as readonly string[]).includes(titles[place] ?? ""));
  const rowOf = (row: readonly Cell[], index: number): SourceRow => {
    const cells = row.map(cellText);
    const fields = found.flatMap((column, place) => {
      const text = cells[place] ?? "";
      return column && text !== "" ? [[column.field, cellValue(text, column)] as const] : [];
    });
    const surplus = cells.slice(titles.length).some((text) => text !== "");
    return {
      number: index + 2,
      cells: own(cells),
      bytes: records[index + 1],
      value: surplus ? refuse([tooLong(cells.length, titles.length)]) : ok(nestFields(fields)),
    };
  };
  return ok({
    titles: own(titles),
    rows: body.map(rowOf).filter(({ cells }) => cells.some((text) => text !== "")),
  });
};
