import { endOf, epochMilliseconds, type Instant } from "../kernel/time.ts";
import type { Act } from "./acts/acts.ts";
import { dayOf } from "./record.ts";

type Done = Pick<Act, "at" | "dayOnly">;

const HOUR = 3_600_000;

/** The latest moment at which an act can have been done, and the earliest: of some only the day is known. */
const latest = (done: Done): number => epochMilliseconds(done.dayOnly ? endOf(dayOf(done)) : done.at);
const earliest = (done: Done): number =>
  epochMilliseconds(done.dayOnly ? (`${dayOf(done)}T00:00:00.000+08:00` as Instant) : done.at);

/**
 * Whether more clock hours lie between one act and another, whatever the moments were. Hours run from the very moment: the
 * hour in which they begin is not counted (民诉法 85), and nothing rolls to a working day.
 */
export const moreThanHours = (hours: number, from: Done, to: Done): boolean =>
  earliest(to) - latest(from) > hours * HOUR;
