import { describe, expect, test } from "vitest";
import { isWorkingDay } from "../../../functions/kernel/calendar.ts";
import { endOfPeriod } from "../../../functions/kernel/end-of-period.ts";
import { addDays, endOf, type PlainDate, yearOf } from "../../../functions/kernel/time.ts";
import { always } from "../../support/always.ts";
import { aCalendarDay, aCount, aPeriod } from "../../support/arbitrary/time.ts";

describe("the end of a period", () => {
  test("lies behind its start, which is not counted", () =>
    always([aCalendarDay, aPeriod], ({ calendar, day }, period) => {
      expect(endOfPeriod(day, period, calendar).due > day).toBe(true);
    }));

  test("of days is as many days on, unless it rolls", () =>
    always([aCalendarDay, aCount], ({ calendar, day }, count) => {
      const period = { count, unit: "day", rolls: false } as const;
      expect(endOfPeriod(day, period, calendar)).toEqual({
        due: addDays(day, count),
        dueAt: endOf(addDays(day, count)),
        paused: false,
        provisional: false,
        rolledFrom: undefined,
      });
    }));

  test("that rolls is a working day, and tells the day off from which it rolled", () =>
    always([aCalendarDay, aPeriod], ({ calendar, day }, period) => {
      const { due, rolledFrom } = endOfPeriod(day, { ...period, rolls: true }, calendar);
      const still = endOfPeriod(day, { ...period, rolls: false }, calendar).due;
      expect(isWorkingDay(due, calendar)).toBe(true);
      expect(rolledFrom).toBe(due === still ? undefined : still);
      expect(isWorkingDay(still, calendar)).toBe(due === still);
    }));

  test("comes no earlier for a later start or a longer period", () =>
    always([aCalendarDay, aPeriod, aCount], ({ calendar, day }, period, more) => {
      const { due } = endOfPeriod(day, period, calendar);
      expect(endOfPeriod(addDays(day, more), period, calendar).due >= due).toBe(true);
      const longer = { ...period, count: period.count + more };
      expect(endOfPeriod(day, longer, calendar).due >= due).toBe(true);
    }));

  test("is provisional just where days off may move it and its year is not announced", () =>
    always([aCalendarDay, aPeriod], ({ calendar, day }, period) => {
      const { due, provisional } = endOfPeriod(day, period, calendar);
      const movable = period.rolls || period.unit === "working-day";
      expect(provisional).toBe(movable && yearOf(due) > calendar.announcedThrough);
    }));

  test("that rolls out of the announced year is provisional", () =>
    always([aCalendarDay, aCount], ({ calendar }, count) => {
      const last = `${calendar.announcedThrough}-12-31` as PlainDate;
      const closed = { ...calendar, daysOff: new Map([[last, "drawn"]]), makeUpDays: new Set<string>() };
      const end = endOfPeriod(addDays(last, -count), { count, unit: "day", rolls: true }, closed);
      expect(end).toMatchObject({ provisional: true, rolledFrom: last });
    }));

  test("that is not provisional stays, whatever is announced for the years behind it", () =>
    always([aCalendarDay, aPeriod, aCalendarDay], ({ calendar, day }, period, other) => {
      const end = endOfPeriod(day, period, calendar);
      const announced = [...other.calendar.daysOff].filter(([off]) => off > end.due);
      const later = { ...calendar, daysOff: new Map([...calendar.daysOff, ...announced]) };
      if (!end.provisional) expect(endOfPeriod(day, period, later)).toEqual(end);
    }));
});
