import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateOf,
  endOf,
  epochMilliseconds,
  instantOf,
  readDate,
  readInstant,
  weekdayOf,
} from "../../../functions/kernel/time.ts";
import { always } from "../../support/always.ts";
import { aDay } from "../../support/arbitrary/time.ts";

const HOURS = 3_600_000;
/** From the year 1 to the year 9998: what four digits can say in every offset. */
const aMoment = fc.integer({ min: Date.UTC(1970) - 1968 * 365.25 * 24 * HOURS, max: Date.UTC(9998) });
const anOffset = fc.integer({ min: -14 * 60, max: 14 * 60 });

const written = (milliseconds: number, minutes: number): string => {
  const two = (number: number): string => String(number).padStart(2, "0");
  const local = new Date(milliseconds + minutes * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

describe("a moment", () => {
  test("is read back as it was written", () =>
    always([aMoment], (moment) => {
      const instant = instantOf(moment);
      expect(readInstant(instant)).toBe(instant);
      expect(epochMilliseconds(instant)).toBe(moment);
    }));

  test("is the same moment in whatever offset it is told", () =>
    always([aMoment, anOffset], (moment, offset) => {
      expect(readInstant(written(moment, offset))).toBe(instantOf(moment));
    }));

  test("sorts as text as it does in time", () =>
    always([aMoment, aMoment], (one, other) => {
      expect(instantOf(one) < instantOf(other)).toBe(one < other);
    }));

  test("lies on the day that Shanghai has then, which it does not outlast", () =>
    always([aMoment], (moment) => {
      const instant = instantOf(moment);
      expect(dateOf(instant)).toBe(new Date(moment + 8 * HOURS).toISOString().slice(0, 10));
      expect(instant <= endOf(dateOf(instant))).toBe(true);
    }));
});

describe("a day", () => {
  test("is read back as it was written", () => always([aDay], (day) => expect(readDate(day)).toBe(day)));

  test("is found again by going as many days back as one went on", () =>
    always([aDay, fc.integer({ min: -4000, max: 4000 })], (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day);
      expect(addDays(day, days) > day).toBe(days > 0);
      expect(Math.abs(weekdayOf(addDays(day, days)) - weekdayOf(day) - days) % 7).toBe(0);
    }));

  test("some months on has the same number, or is the last of a shorter month", () =>
    always([aDay, fc.integer({ min: 0, max: 240 })], (day, months) => {
      const after = addMonths(day, months);
      const [year = 0, month = 0] = after.split("-").map(Number);
      expect(year * 12 + month - Number(day.slice(0, 4)) * 12 - Number(day.slice(5, 7))).toBe(months);
      if (after.slice(8) !== day.slice(8)) expect(addDays(after, 1).slice(8)).toBe("01");
      expect(after.slice(8) <= day.slice(8)).toBe(true);
    }));

  test("that no calendar has is none", () =>
    always([fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)], (text) => {
      const date = new Date(`${text}T00:00:00Z`);
      const real = !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
      expect(readDate(text)).toBe(real ? text : undefined);
    }));
});
