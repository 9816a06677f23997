import { type RowProblem, rowProblem, ruleOf } from "../jobs/model/problem.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { errorsOf } from "../platform/http/parse.ts";
import { ReportLine } from "./contract.ts";
import type { ReadRow } from "./model.ts";

const MOST_PROBLEMS = 20;

/** Reads a line of a file of reports: the body that the API takes, and whose case it is. */
export const fromJsonLine = (value: unknown): Result<ReadRow, readonly RowProblem[]> => {
  const read = ReportLine.safeParse(value);
  if (read.success) {
    const { agency, ...report } = read.data;
    return ok({ agency, report });
  }
  const problems = read.error.issues.flatMap((issue) =>
    errorsOf(issue, "").map(({ pointer, detail }) => rowProblem(pointer, ruleOf(issue), detail)),
  );
  return refuse(problems.slice(0, MOST_PROBLEMS));
};
