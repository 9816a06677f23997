import type * as z from "zod";
import { errorsOf } from "../platform/http/parse.ts";
import type { Column } from "./model/column.ts";
import { type RowProblem, rowProblem, ruleOf } from "./model/problem.ts";

const REQUIRED = { zh: "必填", en: "is required" };

const MOST_PROBLEMS = 20;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );

/** The title of the column that holds a field, the first of those within it, or the field itself. */
export const titleOf = (field: string, columns: readonly Column[]): string =>
  columns.find((column) => column.field === field)?.title ??
  columns.find((column) => column.field.startsWith(`${field}.`))?.title ??
  field;

const problemsOf = (
  issue: z.core.$ZodIssue,
  value: unknown,
  columns: readonly Column[],
): readonly RowProblem[] => {
  const title = titleOf(issue.path.join("."), columns);
  if (issue.code === "invalid_type" && valueAt(value, issue.path) === undefined)
    return [rowProblem(title, "required", REQUIRED)];
  return errorsOf(issue, "").map(({ pointer, detail }) =>
    rowProblem(titleOf(pointer.slice(1).replaceAll("/", "."), columns), ruleOf(issue), detail),
  );
};

/** What a shape finds wrong with a row, column by column. */
export const explainRow = (
  { issues }: z.ZodError,
  value: unknown,
  columns: readonly Column[],
): readonly RowProblem[] =>
  issues.flatMap((issue) => problemsOf(issue, value, columns)).slice(0, MOST_PROBLEMS);
