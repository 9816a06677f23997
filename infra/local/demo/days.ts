import {
  addDays,
  dateOf,
  type Instant,
  instantOf,
  type PlainDate,
  readInstant,
} from "../../../functions/kernel/time.ts";

/** The official day of today. */
export const today = (): PlainDate => dateOf(instantOf(Date.now()));

/** Days before a day, at nine in the morning: what a department enters afterwards, with the time it happened. */
export const daysBefore =
  (day: PlainDate) =>
  (days: number): Instant => {
    const morning = readInstant(`${addDays(day, -days)}T09:00:00+08:00`);
    if (!morning) throw new Error("no such day");
    return morning;
  };
