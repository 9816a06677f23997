import { describe, expect, test } from "vitest";
import { addWorkingDays, isWorkingDay, rollForward } from "../../../functions/kernel/calendar.ts";
import { addDays, type PlainDate } from "../../../functions/kernel/time.ts";
import { always } from "../../support/always.ts";
import { aCalendarDay, aCount } from "../../support/arbitrary/time.ts";

/** The days behind one, up to and with another. */
const daysBehind = (start: PlainDate, last: PlainDate): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (let day = addDays(start, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

test("a working day is a weekday that is not off, or a day that makes up for one", () =>
  always([aCalendarDay], ({ calendar, day }) => {
    const weekend = [0, 6].includes(new Date(day).getUTCDay());
    const works = calendar.makeUpDays.has(day) || !(weekend || calendar.daysOff.has(day));
    expect(isWorkingDay(day, calendar)).toBe(works);
  }));

describe("the n-th working day", () => {
  test("is one, and as many lie behind the start", () =>
    always([aCalendarDay, aCount], ({ calendar, day }, count) => {
      const last = addWorkingDays(day, count, calendar);
      expect(isWorkingDay(last, calendar)).toBe(true);
      expect(daysBehind(day, last).filter((passed) => isWorkingDay(passed, calendar))).toHaveLength(count);
    }));

  test("comes after the one before it, and is reached in any number of steps", () =>
    always([aCalendarDay, aCount, aCount], ({ calendar, day }, one, other) => {
      const first = addWorkingDays(day, one, calendar);
      expect(addWorkingDays(day, one + 1, calendar) > first).toBe(true);
      expect(addWorkingDays(first, other, calendar)).toBe(addWorkingDays(day, one + other, calendar));
    }));

  test("is never earlier for a later start", () =>
    always([aCalendarDay, aCount, aCount], ({ calendar, day }, count, later) => {
      const last = addWorkingDays(day, count, calendar);
      expect(addWorkingDays(addDays(day, later), count, calendar) >= last).toBe(true);
    }));
});

test("to roll forward leaves a working day alone, and from a day off goes past days off only", () =>
  always([aCalendarDay], ({ calendar, day }) => {
    const rolled = rollForward(day, calendar);
    expect(isWorkingDay(rolled, calendar)).toBe(true);
    expect(rollForward(rolled, calendar)).toBe(rolled);
    const passed = [day, ...daysBehind(day, rolled)].slice(0, -1);
    expect(passed.filter((date) => isWorkingDay(date, calendar))).toEqual([]);
  }));
