import { addWorkingDays, type Calendar, isAnnounced, rollForward } from "./calendar.ts";
import { addDays, addMonths, type PlainDate } from "./time.ts";

export const PERIOD_UNITS = ["working-day", "day", "month"] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A length of time as a law writes it. `rolls`: a last day that is no working day moves to the next one. */
export type Period = { count: number; unit: PeriodUnit; rolls: boolean };

/** `provisional`: the period runs into a year whose days off are not announced, so its end may still move. */
export type PeriodEnd = { due: PlainDate; provisional: boolean; rolledFrom: PlainDate | undefined };

const lastDay = (start: PlainDate, period: Period, calendar: Calendar): PlainDate => {
  switch (period.unit) {
    case "working-day":
      return addWorkingDays(start, period.count, calendar);
    case "day":
      return addDays(start, period.count);
    case "month":
      return addMonths(start, period.count);
  }
};

/**
 * The last day on which a limit is kept. The day of the start is not counted (民诉法 85: 期间开始的时和日，不计算在期间内).
 */
export const endOfPeriod = (start: PlainDate, period: Period, calendar: Calendar): PeriodEnd => {
  const last = lastDay(start, period, calendar);
  const due = period.rolls ? rollForward(last, calendar) : last;
  // Days off do not move a last day that is counted in days or months and does not roll.
  const moves = period.unit === "working-day" || period.rolls;
  return {
    due,
    provisional: moves && !isAnnounced(due, calendar),
    rolledFrom: due === last ? undefined : last,
  };
};
