import { addCounted, type Calendar, isAnnounced, isWorkingDay } from "./calendar.ts";
import { isPaused, type Pause, pushedDay, pushedMoment, stretchesOf } from "./pause.ts";
import type { Counting, PeriodUnit } from "./period.ts";
import {
  addDays,
  addHours,
  addMonths,
  addYears,
  dateOf,
  type Instant,
  type PlainDate,
  startOf,
} from "./time.ts";

/** How far a count has come: its last day, and where it counts hours the moment. */
type Reached = { day: PlainDate; at?: Instant | undefined };

type Length = { count: number; unit: PeriodUnit };

/** A part of a limit that is counted in one unit: from a day, itself excluded, to its last day. */
export type Leg = Length & { from: PlainDate; last: PlainDate; at?: Instant | undefined; open: boolean };

/**
 * An extension in the same unit lengthens the count; in another unit it is counted from the end of what it extends
 * (before that end would roll: a limit that is extended does not end there).
 */
const lengthsOf = ({ period, extensions = [] }: Counting): readonly Length[] => {
  const lengths: Length[] = [];
  for (const { count, unit } of [period, ...extensions]) {
    const last = lengths.at(-1);
    if (last?.unit === unit) last.count += count;
    else lengths.push({ count, unit });
  }
  return lengths;
};

const reachHours = ({ day, at }: Reached, hours: number, pauses: readonly Pause[]): Reached => {
  const start = at ?? startOf(addDays(day, 1));
  const end = pushedMoment(start, addHours(start, hours), stretchesOf(pauses));
  return { day: dateOf(end), at: end };
};

const reachDays = ({ day }: Reached, { count, unit }: Length, pauses: readonly Pause[]): PlainDate => {
  const add = unit === "month" ? addMonths : unit === "year" ? addYears : addDays;
  return pushedDay(day, add(day, count), stretchesOf(pauses));
};

const reachWorkingDays = (
  { day }: Reached,
  count: number,
  by: { pauses: readonly Pause[]; calendar: Calendar },
) => {
  const stretches = stretchesOf(by.pauses);
  return addCounted(day, count, (date) => isWorkingDay(date, by.calendar) && !isPaused(date, stretches));
};

const reach = (
  from: Reached,
  length: Length,
  by: { pauses: readonly Pause[]; calendar: Calendar },
): Reached => {
  if (length.unit === "hour") return reachHours(from, length.count, by.pauses);
  if (length.unit === "working-day") return { day: reachWorkingDays(from, length.count, by) };
  return { day: reachDays(from, length, by.pauses) };
};

/** A limit in its parts, one after another. `open`: a pause that still goes on has begun in this part. */
export const legsOf = (counting: Counting, calendar: Calendar): readonly Leg[] => {
  const { start, startAt, pauses = [] } = counting;
  const legs: Leg[] = [];
  let from: Reached = { day: start, at: startAt };
  for (const length of lengthsOf(counting)) {
    const { day, at } = reach(from, length, { pauses, calendar });
    const open = pauses.some((pause) => pause.to === undefined && pause.from <= day);
    legs.push({ ...length, from: from.day, last: day, at, open });
    from = { day, at };
  }
  return legs;
};

/** Whether days off that are not announced yet may still move the end of a part. */
export const mayMove = ({ unit, last }: Leg, calendar: Calendar): boolean =>
  unit === "working-day" && !isAnnounced(last, calendar);
