import { addDays, type Instant, type PlainDate } from "../../functions/kernel/time.ts";
import { daysBefore, today } from "../../infra/local/demo/days.ts";

/** Days before today, at nine in the morning. */
export const daysAgo = (days: number): Instant => daysBefore(today())(days);

export const inDays = (days: number): PlainDate => addDays(today(), days);
