import { addDays, type PlainDate, readDate } from "./time.ts";

/** Spreadsheets count days from the one before 1900-01-01, with a 29 February 1900 that never was. */
const SPREADSHEET_START = "1899-12-30" as PlainDate;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

const WRITTEN =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?$|^(\d{4})(\d{2})(\d{2})$/;

const pad = (part: string): string => part.padStart(2, "0");

/**
 * Reads a day as files write it: 2026-10-10, 2026/10/1, 2026年10月1日, 20261010, each also with a time of the day, or the
 * number of a spreadsheet. Undefined where it is none of these, or no real day.
 */
export const readWrittenDay = (text: string): PlainDate | undefined => {
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text));
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays(SPREADSHEET_START, serial) : undefined;
  }
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const [year = "", month = "", day = ""] = match.slice(1).filter((part) => part !== undefined);
  return readDate(`${year}-${pad(month)}-${pad(day)}`);
};
