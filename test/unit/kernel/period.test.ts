import { describe, expect, test } from "vitest";
import type { Calendar } from "../../../functions/kernel/calendar.ts";
import { endOfPeriod } from "../../../functions/kernel/end-of-period.ts";
import type { Period } from "../../../functions/kernel/period.ts";
import { stateCouncilCalendar as calendar } from "../../../functions/kernel/state-council-calendar.ts";
import { day } from "../../support/world/time.ts";

const period = (count: number, unit: Period["unit"], rolls = false): Period => ({ count, unit, rolls });
const end = (start: string, of: Period) => endOfPeriod(day(start), of, calendar);

describe("期间开始的日，不计算在期间内 (民诉法 85)", () => {
  test.each([
    {
      what: "five working days from a Monday",
      start: "2026-03-09",
      of: period(5, "working-day"),
      due: "2026-03-16",
    },
    {
      what: "seven working days over 国庆 2025",
      start: "2025-09-26",
      of: period(7, "working-day"),
      due: "2025-10-13",
    },
    {
      what: "seven working days over 国庆 2026",
      start: "2026-09-28",
      of: period(7, "working-day"),
      due: "2026-10-13",
    },
    { what: "fifteen days", start: "2026-03-01", of: period(15, "day"), due: "2026-03-16" },
    { what: "ninety days", start: "2026-03-03", of: period(90, "day"), due: "2026-06-01" },
    { what: "sixty days over February", start: "2026-01-15", of: period(60, "day"), due: "2026-03-16" },
    { what: "six months", start: "2026-03-18", of: period(6, "month"), due: "2026-09-18" },
    {
      what: "six months into a shorter month",
      start: "2025-08-31",
      of: period(6, "month"),
      due: "2026-02-28",
    },
  ])("$what from $start: until $due", ({ start, of, due }) => {
    expect(end(start, of)).toMatchObject({ due, rolledFrom: undefined });
  });
});

describe("期间届满的最后一日是法定休假日的 (民诉法 85)", () => {
  test("it moves to the next working day, and tells from where", () => {
    expect(end("2026-03-06", period(15, "day", true))).toMatchObject({
      due: "2026-03-23",
      rolledFrom: "2026-03-21",
    });
    expect(end("2026-09-16", period(15, "day", true))).toMatchObject({
      due: "2026-10-08",
      rolledFrom: "2026-10-01",
    });
    expect(end("2026-04-01", period(6, "month", true))).toMatchObject({
      due: "2026-10-08",
      rolledFrom: "2026-10-01",
    });
  });

  test("a Saturday that is worked is no holiday", () => {
    expect(end("2026-09-25", period(15, "day", true))).toMatchObject({
      due: "2026-10-10",
      rolledFrom: undefined,
    });
  });

  test("a period that does not roll ends on the holiday itself", () => {
    expect(end("2026-03-06", period(15, "day"))).toMatchObject({ due: "2026-03-21", rolledFrom: undefined });
  });
});

describe("a year whose days off are not announced", () => {
  const CALENDAR: Calendar = { ...calendar, announcedThrough: 2026 };
  const provisional = (start: string, of: Period) => endOfPeriod(day(start), of, CALENDAR).provisional;

  test.each([
    ["2026-12-24", true],
    ["2026-12-23", false],
  ])("six working days from %s: provisional %s", (start, expected) => {
    expect(provisional(start, period(6, "working-day"))).toBe(expected);
  });

  test("leaves open a last day that may yet roll", () => {
    expect(provisional("2026-12-20", period(15, "day", true))).toBe(true);
    expect(provisional("2026-09-01", period(6, "month", true))).toBe(true);
    expect(provisional("2026-12-01", period(15, "day", true))).toBe(false);
  });

  test("leaves open a last day that rolls out of the announced year", () => {
    const closed: Calendar = { ...CALENDAR, daysOff: new Map([...CALENDAR.daysOff, ["2026-12-31", "元旦"]]) };
    const ended = endOfPeriod(day("2026-12-16"), period(15, "day", true), closed);
    expect(ended).toMatchObject({ rolledFrom: "2026-12-31", provisional: true });
  });

  test("cannot move a last day that is counted in days and does not roll", () => {
    expect(provisional("2026-11-01", period(90, "day"))).toBe(false);
    expect(provisional("2026-11-01", period(6, "month"))).toBe(false);
  });
});
