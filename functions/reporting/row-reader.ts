import { type RowProblem, rowProblem } from "../jobs/model/problem.ts";
import { readWan, type Yuan } from "../kernel/money.ts";
import type { PlainDate } from "../kernel/time.ts";
import { readWrittenDay } from "../kernel/written-day.ts";
import { PUBLICITY_COLUMNS, type PublicityCode, type PublicityRow } from "./double-publicity-columns.ts";

const DAY = { zh: "不是真实存在的日期", en: "is no real day" };
const WAN = {
  zh: "应为以万元为单位的金额，至多六位小数",
  en: "must be an amount in ten thousand yuan, with at most six decimals",
};
const REQUIRED = { zh: "必填", en: "is required" };
const tooLong = (most: number) => ({
  zh: `超过${most}个字符`,
  en: `has more than ${most} characters`,
});

const NAMES = new Map<string, string>(PUBLICITY_COLUMNS.map(({ code, name }) => [code, name]));

/** Reads the cells of a row one by one, and collects what cannot be understood. */
export type RowReader = ReturnType<typeof rowReader>;

export const rowReader = (row: PublicityRow) => {
  const problems: RowProblem[] = [];
  const wrong = (code: PublicityCode, rule: string, detail: RowProblem["detail"]): undefined => {
    problems.push(rowProblem(NAMES.get(code) ?? code, rule, detail));
    return undefined;
  };
  const text = (code: PublicityCode, most: number): string | undefined => {
    const cell = row[code]?.trim() || undefined;
    return cell !== undefined && cell.length > most ? wrong(code, "too-long", tooLong(most)) : cell;
  };
  const read = <Value>(
    code: PublicityCode,
    how: (text: string) => Value | undefined,
    not: readonly [rule: string, detail: RowProblem["detail"]],
  ): Value | undefined => {
    const cell = row[code]?.trim() || undefined;
    return cell === undefined ? undefined : (how(cell) ?? wrong(code, ...not));
  };
  return {
    problems,
    wrong,
    text,
    read,
    needed: (code: PublicityCode, most: number): string | undefined =>
      row[code]?.trim() ? text(code, most) : wrong(code, "required", REQUIRED),
    day: (code: PublicityCode): PlainDate | undefined => read(code, readWrittenDay, ["day", DAY]),
    wan: (code: PublicityCode): Yuan | undefined =>
      read(code, (cell) => readWan(cell.replaceAll(/[,，]/g, "")), ["amount", WAN]),
  };
};
