import { addDays, type Instant, type PlainDate } from "../../functions/kernel/time.ts";
import { daysBefore, today } from "../../infra/local/demo/days.ts";

/** The day on which these tests began: all days are counted from this one, also when midnight passes meanwhile. */
export const TODAY = today();

/** Days before `TODAY`, at nine in the morning. */
export const daysAgo = (days: number): Instant => daysBefore(TODAY)(days);

/** Days after `TODAY`. The platform may be a day further by then: what must lie ahead of it, lies two days ahead. */
export const inDays = (days: number): PlainDate => addDays(TODAY, days);
