import type { Calendar } from "../kernel/calendar.ts";
import { endOfCounting, type PeriodEnd } from "../kernel/end-of-period.ts";
import type { Counting, Period } from "../kernel/period.ts";
import { endOf, type Instant, type PlainDate } from "../kernel/time.ts";
import type { ClockExtension, ClockPause, LimitClock } from "./clock.ts";

type ClockEnd = { state: "met" | "void"; at: Instant };

/** What the acts of a matter say of a clock. `startAt` is the moment of the start, which hours run from. */
export type ClockFacts = Pick<
  LimitClock,
  "kind" | "matter" | "limit" | "round" | "start" | "startAt" | "until"
> & {
  pauses?: readonly ClockPause[];
  extensions?: readonly ClockExtension[];
  end?: ClockEnd | undefined;
};

/** How long a limit is; whether it is a duty or a right; and the local text, where a place has set its length. */
export type ClockLimit = { period: Period; nature: "duty" | "right"; basis?: string | undefined };

type Counted = Pick<
  LimitClock,
  "until" | "start" | "startAt" | "count" | "unit" | "rolls" | "pauses" | "extensions"
>;

/** A clock as the kernel counts it. */
export const countingOf = (clock: Counted): Counting => {
  const { start, startAt, count, unit, rolls, pauses, extensions } = clock;
  return { start, startAt, period: { count, unit, rolls }, pauses, extensions };
};

/** A right that is used when its time is over has lapsed all the same; a duty is met, and late. */
const stateOf = (
  end: ClockEnd | undefined,
  nature: ClockLimit["nature"],
  { paused, dueAt }: PeriodEnd,
): LimitClock["state"] => {
  if (end === undefined) return paused ? "paused" : "running";
  const tooLate = end.state === "met" && nature === "right" && !paused && end.at > dueAt;
  return tooLate ? "lapsed" : end.state;
};

/** A day that an act states is the last one, whatever is a working day; while it is held it does not come due. */
const statedEnd = (until: PlainDate, pauses: readonly ClockPause[]): PeriodEnd => {
  const paused = pauses.some(({ to }) => to === undefined);
  return { due: until, dueAt: endOf(until), rolledFrom: undefined, paused, provisional: paused };
};

const endOfClock = (clock: Counted, calendar: Calendar) => {
  const end = clock.until ? statedEnd(clock.until, clock.pauses) : endOfCounting(countingOf(clock), calendar);
  const { due, dueAt, provisional, rolledFrom } = end;
  const kept = {
    due,
    dueAt,
    provisional,
    calendar: calendar.version,
    ...(rolledFrom && { rolledFrom }),
  };
  return { end, kept };
};

/**
 * The clock that the acts of a matter make: pure, and without a look at the present. What has come due is told by the
 * sweeper (`passClock`), so a clock that the acts leave open is running or paused here.
 */
export const clockOf = (facts: ClockFacts, limit: ClockLimit, calendar: Calendar): LimitClock => {
  const { end: ended, startAt, pauses = [], extensions = [], ...name } = facts;
  const counted = {
    ...name,
    ...(startAt && { startAt }),
    ...limit.period,
    pauses: [...pauses],
    extensions: [...extensions],
  };
  const { end, kept } = endOfClock(counted, calendar);
  const state = stateOf(ended, limit.nature, end);
  return {
    ...counted,
    state,
    ...kept,
    ...(limit.basis && { basis: limit.basis }),
    ...(ended && state === ended.state && { endedAt: ended.at }),
  };
};

/** What a clock becomes when its last moment is over. */
export const passClock = (clock: LimitClock, nature: "duty" | "right"): LimitClock => ({
  ...clock,
  state: nature === "duty" ? "overdue" : "lapsed",
});
