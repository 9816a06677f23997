import { readDate } from "../kernel/time.ts";
import type { Column, Words } from "./model/column.ts";

/** What a cell of a file may hold. */
export type Cell = string | number | boolean | null | undefined;

const pad = (part: string): string => part.padStart(2, "0");

/** A day as people write it; what is none stays as it is, and the shape says so. */
const dayIn = (text: string): string => {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00)?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [, year = "", month = "", day = ""] = match ?? [];
  return (match && readDate(`${year}-${pad(month)}-${pad(day)}`)) || text;
};

const YES = new Set(["是", "true", "TRUE", "1", "√", "Y"]);
const NO = new Set(["否", "false", "FALSE", "0", "×", "N"]);

const booleanIn = (text: string): boolean | string => (YES.has(text) ? true : NO.has(text) ? false : text);

const codeIn = (text: string, words: Words): string =>
  Object.entries(words).find(([, word]) => word === text)?.[0] ?? text;

const parts = (text: string): readonly string[] =>
  text
    .split(/[、；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The text of a cell. A formula that we ourselves defused in a result (result-file.ts) is the text that it was. */
export const cellText = (cell: Cell): string =>
  String(cell ?? "")
    .trim()
    .replace(/^'(?=[=+\-@])/, "");

/** The value of a cell that is not empty, as its column reads it. */
export const cellValue = (text: string, { reads }: Column): unknown => {
  switch (reads) {
    case "text":
      return text;
    case "day":
      return dayIn(text);
    case "boolean":
      return booleanIn(text);
    case "list":
      return parts(text);
    default:
      return codeIn(text, reads);
  }
};
