import type { RowProblem } from "./model/problem.ts";
import type { SourceRow } from "./model/source.ts";

/** The columns that a result has behind those of the file. A corrected result can be imported as it is. */
export const RESULT_TITLES = ["行号", "字段", "规则", "原因", "reason"] as const;

/** A cell that a spreadsheet program would take for a formula is made a text (CSV injection). */
const defused = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lineOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(defused(cell))).join(",")}\r\n`;

const atWidth = (cells: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, index) => cells[index] ?? "");

/** The first line, with the mark by which spreadsheet programs know UTF-8. */
export const resultHeader = (titles: readonly string[]): string =>
  `\ufeff${lineOf([...titles, ...RESULT_TITLES])}`;

const joined = (
  problems: readonly RowProblem[],
  part: (problem: RowProblem) => string,
  separator: string,
): string => problems.map(part).join(separator);

/** A rejected row: what it was, its number, and every reason, in both languages. */
export const rejectedLine = (
  { number, cells }: Pick<SourceRow, "number" | "cells">,
  titles: readonly string[],
  problems: readonly RowProblem[],
): string =>
  lineOf([
    ...atWidth(cells, titles.length),
    String(number),
    joined(problems, ({ column }) => column, "；"),
    joined(problems, ({ rule }) => rule, "；"),
    joined(problems, ({ detail }) => detail.zh, "；"),
    joined(problems, ({ detail }) => detail.en, "; "),
  ]);
