import type { ReportSource } from "../case-file/model/reported.ts";
import { type RowProblem, rowProblem } from "../jobs/model/problem.ts";
import { type Result, refuse } from "../kernel/result.ts";
import { type PublicityRow, publicityCode } from "./double-publicity-columns.ts";
import { fromDoublePublicity } from "./from-double-publicity.ts";
import { fromJsonLine } from "./from-json-line.ts";
import type { ReadRow } from "./model.ts";

const UNKNOWN = { zh: "没有这个字段", en: "there is no such field" };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The cells of a 双公示 record; numbers are taken as they are written, and null is an empty cell. */
const cellsOf = (value: Record<string, unknown>): Result<PublicityRow, readonly RowProblem[]> => {
  const named = Object.entries(value).map(([title, cell]) => [publicityCode(title) ?? title, cell] as const);
  const strange = named.filter(
    ([code, cell]) => publicityCode(code) === undefined || (typeof cell === "object" && cell !== null),
  );
  if (strange.length > 0)
    return refuse(strange.map(([title]) => rowProblem(title, "unknown-field", UNKNOWN)));
  return {
    ok: true,
    value: Object.fromEntries(named.map(([code, cell]) => [code, String(cell ?? "")])) as PublicityRow,
  };
};

/** Reads a record of either form: one of the 双公示 table by its keys, anything else as a report of ours. */
export const fromRecord = (
  value: unknown,
): { format: ReportSource["format"]; read: Result<ReadRow, readonly RowProblem[]> } => {
  if (!isObject(value) || !Object.keys(value).some((title) => publicityCode(title) !== undefined))
    return { format: "json", read: fromJsonLine(value) };
  const cells = cellsOf(value);
  return { format: "double-publicity", read: cells.ok ? fromDoublePublicity(cells.value) : cells };
};
