import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Calendar, isWorkingDay } from "../../../functions/kernel/calendar.ts";
import { endOfCounting } from "../../../functions/kernel/end-of-period.ts";
import type { Pause } from "../../../functions/kernel/pause.ts";
import type { Counting } from "../../../functions/kernel/period.ts";
import {
  addDays,
  addHours,
  epochMilliseconds,
  type PlainDate,
  startOf,
} from "../../../functions/kernel/time.ts";
import { always } from "../../support/always.ts";
import { aCalendarDay, aCount, aPeriod } from "../../support/arbitrary/time.ts";

/** A pause by where it begins, in days from the start of the limit, and how long it lasts. */
const aPause = fc.record({
  after: fc.integer({ min: -10, max: 150 }),
  days: fc.integer({ min: 1, max: 20 }),
});
const somePauses = fc.array(aPause, { maxLength: 5 });
const someExtensions = fc.array(
  fc.record({ count: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom("working-day", "day", "month") }),
  { maxLength: 2 },
);

type DrawnPause = { after: number; days: number };

const pausesFrom = (start: PlainDate, drawn: readonly DrawnPause[]): readonly Pause[] =>
  drawn.map(({ after, days }) => ({
    from: addDays(start, after),
    to: addDays(start, after + days - 1),
  }));

const isPausedDay = (day: PlainDate, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, to = from }) => from <= day && day <= to);

/** Counts the days one by one, as a person with a wall calendar would. */
const recounted = (counting: Counting, last: PlainDate, calendar: Calendar): number => {
  let counted = 0;
  for (let day = addDays(counting.start, 1); day <= last; day = addDays(day, 1)) {
    const works = counting.period.unit !== "working-day" || isWorkingDay(day, calendar);
    if (works && !isPausedDay(day, counting.pauses ?? [])) counted += 1;
  }
  return counted;
};

describe("a limit with pauses and extensions", () => {
  test("of days or working days has as many counted days as it is long, its last day being one of them", () =>
    always(
      [aCalendarDay, aCount, fc.constantFrom("day", "working-day"), somePauses],
      ({ calendar, day }, ...[count, unit, drawn]) => {
        const pauses = pausesFrom(day, drawn);
        const counting: Counting = { start: day, period: { count, unit, rolls: false }, pauses };
        const { due } = endOfCounting(counting, calendar);
        expect(recounted(counting, due, calendar)).toBe(count);
        expect(recounted(counting, addDays(due, -1), calendar)).toBe(count - 1);
      },
    ));

  test("never ends earlier for a pause or an extension more", () =>
    always(
      [aCalendarDay, aPeriod, somePauses, someExtensions],
      ({ calendar, day }, ...[period, drawn, extensions]) => {
        const pauses = pausesFrom(day, drawn);
        const full = endOfCounting({ start: day, period, pauses, extensions }, calendar);
        const fewer = endOfCounting({ start: day, period, pauses: pauses.slice(1), extensions }, calendar);
        const shorter = endOfCounting(
          { start: day, period, pauses, extensions: extensions.slice(0, -1) },
          calendar,
        );
        expect(full.due >= fewer.due).toBe(true);
        expect(full.due >= shorter.due).toBe(true);
      },
    ));

  test("ends on a working day where it rolls, and the same whatever the order of its pauses", () =>
    always(
      [aCalendarDay, aPeriod, somePauses, someExtensions],
      ({ calendar, day }, ...[period, drawn, extensions]) => {
        const pauses = pausesFrom(day, drawn);
        const counting = { start: day, period: { ...period, rolls: true }, extensions };
        const end = endOfCounting({ ...counting, pauses }, calendar);
        expect(isWorkingDay(end.due, calendar)).toBe(true);
        expect(endOfCounting({ ...counting, pauses: pauses.toReversed() }, calendar)).toEqual(end);
        expect(endOfCounting({ ...counting, pauses: [...pauses, ...pauses] }, calendar)).toEqual(end);
      },
    ));

  test("ends no earlier than it was said to, when the pause that went on is over", () =>
    always(
      [aCalendarDay, aPeriod, fc.integer({ min: 1, max: 20 }), aPause],
      ({ calendar, day }, ...[period, goneOn, { after, days }]) => {
        const from = addDays(day, after);
        const [closed] = pausesFrom(day, [{ after, days: Math.max(days, goneOn) }]);
        const open = endOfCounting({ start: day, period, pauses: [{ from }] }, calendar);
        const over = endOfCounting({ start: day, period, ...(closed && { pauses: [closed] }) }, calendar);
        expect(over.due >= open.due).toBe(true);
        expect(over.paused).toBe(false);
      },
    ));
});

test("hours without a pause are just that long, and none of them falls into a pause", () =>
  always(
    [aCalendarDay, fc.integer({ min: 1, max: 72 }), fc.integer({ min: 0, max: 86_399_999 }), somePauses],
    ({ calendar, day }, ...[count, since, drawn]) => {
      const startAt = addHours(startOf(day), since / 3_600_000);
      const counting: Counting = { start: day, startAt, period: { count, unit: "hour", rolls: false } };
      const plain = endOfCounting(counting, calendar);
      expect(epochMilliseconds(plain.dueAt) - epochMilliseconds(startAt)).toBe(count * 3_600_000);
      const pauses = pausesFrom(day, drawn);
      const { due, dueAt } = endOfCounting({ ...counting, pauses }, calendar);
      expect(dueAt >= plain.dueAt).toBe(true);
      if (dueAt > startOf(due)) expect(isPausedDay(due, pauses)).toBe(false);
    },
  ));
