import { ok, type Result, refuse } from "../kernel/result.ts";
import { type RowProblem, rowProblem } from "./model/problem.ts";
import type { FileRead, SourceRow } from "./model/source.ts";
import { readText } from "./read-text.ts";
import { splitLines } from "./split-bytes.ts";

const NO_LIST = {
  zh: "应为 JSON 数组，每个元素一行",
  en: "it must be a JSON array with one element for each row",
};

const NO_JSON: RowProblem = rowProblem("row", "json", {
  zh: "本行不是有效的 JSON",
  en: "the line is no valid JSON",
});

/** The titles of the result of a JSON file: its rows have no columns, so each is told whole. */
const TITLES = ["row"];

const parsed = (text: string): Result<unknown, readonly RowProblem[]> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse([NO_JSON]);
  }
};

/** Reads a JSON array of rows, each as the API answers it. */
export const readJson = (bytes: Uint8Array): FileRead => {
  const list = parsed(readText(bytes));
  if (!list.ok || !Array.isArray(list.value)) return refuse(NO_LIST);
  const rows = list.value.map(
    (value, index): SourceRow => ({ number: index + 1, cells: [JSON.stringify(value)], value: ok(value) }),
  );
  return ok({ titles: TITLES, rows });
};

/** Reads JSON lines: one row on each line. */
export const readJsonLines = (bytes: Uint8Array): FileRead => {
  const lines = readText(bytes).split(/\r?\n/);
  const own = splitLines(bytes);
  const rows = lines.map(
    (line, index): SourceRow => ({
      number: index + 1,
      cells: [line],
      bytes: own[index],
      value: parsed(line),
    }),
  );
  return ok({ titles: TITLES, rows: rows.filter(({ cells: [line] }) => line?.trim() !== "") });
};
