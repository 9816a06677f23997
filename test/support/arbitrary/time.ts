import * as fc from "fast-check";
import type { Calendar } from "../../../functions/kernel/calendar.ts";
import { PERIOD_UNITS, type Period } from "../../../functions/kernel/period.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import type { PlainDate } from "../../../functions/kernel/time.ts";

const dayOf = (date: Date): PlainDate => date.toISOString().slice(0, 10) as PlainDate;

const dayBetween = (from: string, to: string): fc.Arbitrary<PlainDate> =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map(dayOf);

/** A day on which a case may happen, announced years and later ones. */
export const aDay = dayBetween("2004-01-01", "2099-12-31");

const inTheYear = dayBetween("2026-01-01", "2026-12-31");
const atItsEnd = dayBetween("2026-12-20", "2026-12-31");

/** A year of days off and make-up days as no State Council would announce it. */
const aCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    daysOff: fc.uniqueArray(fc.oneof(inTheYear, atItsEnd), { maxLength: 120 }),
    makeUpDays: fc.uniqueArray(inTheYear, { maxLength: 40 }),
  })
  .map(({ daysOff, makeUpDays }) => ({
    version: "drawn",
    announcedThrough: 2026,
    daysOff: new Map(
      daysOff.filter((day) => !makeUpDays.includes(day)).map((day): [string, string] => [day, "drawn"]),
    ),
    makeUpDays: new Set(makeUpDays),
  }));

/** A calendar, and a day near the days that it knows. */
export const aCalendarDay: fc.Arbitrary<{ calendar: Calendar; day: PlainDate }> = fc.oneof(
  fc.record({ calendar: fc.constant(stateCouncilCalendar), day: aDay }),
  fc.record({ calendar: aCalendar, day: fc.oneof(dayBetween("2025-12-01", "2027-01-31"), atItsEnd) }),
);

export const aCount = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 120 }));

export const aPeriod: fc.Arbitrary<Period> = fc.record({
  count: aCount,
  unit: fc.constantFrom(...PERIOD_UNITS.filter((unit) => unit !== "hour")),
  rolls: fc.boolean(),
});
