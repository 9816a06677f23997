import {
  addDays,
  addHours,
  daysBetween,
  hoursBetween,
  type Instant,
  type PlainDate,
  startOf,
} from "./time.ts";

/**
 * Days that a limit does not count (不计入期限): from `from` to `to`, both of them paused. Without `to` it still goes on.
 */
export type Pause = { from: PlainDate; to?: PlainDate | undefined };

export type Stretch = { from: PlainDate; to: PlainDate };

/**
 * The paused days as stretches that do not overlap, in order, so that no day is left out twice. Of a pause that still
 * goes on only its first day is sure; what is reckoned with it is the earliest that can be.
 */
export const stretchesOf = (pauses: readonly Pause[]): readonly Stretch[] => {
  const sorted = pauses
    .map(({ from, to = from }) => ({ from, to }))
    .filter(({ from, to }) => from <= to)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const merged: Stretch[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (!last || next.from > last.to) merged.push(next);
    else if (next.to > last.to) last.to = next.to;
  }
  return merged;
};

export const isPaused = (day: PlainDate, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ from, to }) => from <= day && day <= to);

/** Moves the last day of a count by the paused days in it: behind `start`, and begun by the last day. */
export const pushedDay = (start: PlainDate, last: PlainDate, stretches: readonly Stretch[]): PlainDate => {
  let end = last;
  for (const { from, to } of stretches) {
    const first = from > start ? from : addDays(start, 1);
    if (first <= to && first <= end) end = addDays(end, daysBetween(first, to) + 1);
  }
  return end;
};

/** The same for a count of hours: a paused day is left out from its first moment to its last. */
export const pushedMoment = (start: Instant, end: Instant, stretches: readonly Stretch[]): Instant => {
  let moved = end;
  for (const { from, to } of stretches) {
    const first = startOf(from) > start ? startOf(from) : start;
    const behind = startOf(addDays(to, 1));
    if (first < behind && first <= moved) moved = addHours(moved, hoursBetween(first, behind));
  }
  return moved;
};
