import type { Key, Write } from "../platform/table.ts";
import type { Loaded } from "./loaded.ts";

/** A series of numbers: of an issuer, by its name, in a year. */
export type Series = { issuer: string; name: string; year: number };

/** What must be read before a number is taken. */
export const seriesKey = ({ issuer, name, year }: Series): Key => ({
  pk: `NUMBER#${issuer}`,
  sk: `${name}#${year}`,
});

/**
 * The next number of a series, without gaps: it is taken in the very transaction of the paper that bears it, so that a
 * number is neither lost nor given twice. Where another took it meanwhile the transaction does not hold, and is tried anew.
 */
export const nextNumber = (series: Series, loaded: Loaded): { number: number; write: Write } => {
  const key = seriesKey(series);
  const last = loaded.item(key)?.["last"] as number | undefined;
  const number = (last ?? 0) + 1;
  return {
    number,
    write: {
      table: "state",
      put: { ...key, last: number },
      when: [last === undefined ? { absent: "pk" } : { attribute: "last", equals: last }],
    },
  };
};
