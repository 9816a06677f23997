import type * as z from "zod";
import type { Bilingual } from "../../kernel/bilingual.ts";

/** What is wrong with a row: in which column (its title, or the field), against which rule, in words. */
export type RowProblem = { column: string; rule: string; detail: Bilingual };

export const rowProblem = (column: string, rule: string, detail: Bilingual): RowProblem => ({
  column,
  rule,
  detail,
});

/** The name of the check that an issue of a shape comes from: `invalid_type`, `too_big`, `custom`. */
export const ruleOf = (issue: z.core.$ZodIssue): string =>
  issue.code === "invalid_format" ? issue.format : issue.code;
