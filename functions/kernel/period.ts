import type { Pause } from "./pause.ts";
import type { Instant, PlainDate } from "./time.ts";

export const PERIOD_UNITS = ["working-day", "day", "month", "year", "hour"] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A length of time as a law writes it. `rolls`: a last day that is no working day moves to the next one. */
export type Period = { count: number; unit: PeriodUnit; rolls: boolean };

/** A limit as it is counted. `startAt` is the moment from which hours run; `extensions` are lawful ones, in order. */
export type Counting = {
  start: PlainDate;
  startAt?: Instant | undefined;
  period: Period;
  pauses?: readonly Pause[];
  extensions?: readonly { count: number; unit: PeriodUnit }[];
};
