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
  yearOf,
} from "../../../functions/kernel/time.ts";
import { day, moment } from "../../support/world/time.ts";

describe("a moment", () => {
  test.each([
    ["2026-03-02T09:30:00+08:00", "2026-03-02T09:30:00.000+08:00"],
    ["2026-03-02T01:30:00Z", "2026-03-02T09:30:00.000+08:00"],
    ["2026-03-02T01:30Z", "2026-03-02T09:30:00.000+08:00"],
    ["2026-03-01T20:30:00-05:00", "2026-03-02T09:30:00.000+08:00"],
    ["2026-03-02T09:30:00.123456789+08:00", "2026-03-02T09:30:00.123+08:00"],
    ["2025-12-31T16:00:00Z", "2026-01-01T00:00:00.000+08:00"],
    ["2024-02-29T12:00:00+08:00", "2024-02-29T12:00:00.000+08:00"],
  ])("%s is kept in official time", (text, kept) => {
    expect(readInstant(text)).toBe(kept);
  });

  test.each([
    "",
    "2026-03-02",
    "2026-03-02T09:30:00",
    "2026-03-02 09:30:00+08:00",
    "2026-02-29T09:30:00+08:00",
    "2026-13-01T09:30:00+08:00",
    "2026-03-02T24:00:00+08:00",
    "2026-03-02T09:60:00+08:00",
    "2026-03-02T09:30:00+24:00",
    "2026-03-02T09:30:00 +08:00",
    " 2026-03-02T09:30:00+08:00",
    "+002026-03-02T09:30:00+08:00",
    "now",
  ])("%j is none", (text) => {
    expect(readInstant(text)).toBeUndefined();
  });

  test.each(["9999-12-31T23:59:59-12:00", "0000-01-01T00:00:00+14:00"])(
    "%s lies outside the years that four digits can write, where text no longer sorts as time does",
    (text) => {
      expect(readInstant(text)).toBeUndefined();
    },
  );

  test("sorts as text, and counts milliseconds", () => {
    const early = moment("2026-03-02T09:30");
    const late = moment("2026-03-02T10:00");
    expect(early < late).toBe(true);
    expect(epochMilliseconds(late) - epochMilliseconds(early)).toBe(30 * 60_000);
    expect(instantOf(epochMilliseconds(early))).toBe(early);
  });
});

describe("a day", () => {
  test("is that of Asia/Shanghai, wherever the moment was written", () => {
    expect(dateOf(moment("2026-03-02T00:00"))).toBe("2026-03-02");
    const utc = readInstant("2026-03-01T16:00:00Z");
    expect(utc && dateOf(utc)).toBe("2026-03-02");
  });

  test("ends with its last moment", () => {
    expect(endOf(day("2026-03-02"))).toBe("2026-03-02T23:59:59.999+08:00");
    expect(dateOf(endOf(day("2026-03-02")))).toBe("2026-03-02");
  });

  test.each([
    "2026-02-30",
    "2025-02-29",
    "2026-00-10",
    "2026-1-1",
    "26-01-01",
    "2026/01/01",
    "",
    "2026-01-01T00:00",
  ])("%j is no day", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test("is counted over months, leap days and years", () => {
    expect(addDays(day("2026-02-28"), 1)).toBe("2026-03-01");
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2026-01-01"), -1)).toBe("2025-12-31");
  });

  test("of a month ends on the same number, or on the last day of a shorter month", () => {
    expect(addMonths(day("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(day("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(day("2026-08-31"), 6)).toBe("2027-02-28");
    expect(addMonths(day("2026-03-15"), 6)).toBe("2026-09-15");
  });

  test("knows its weekday and its year", () => {
    expect(weekdayOf(day("2026-03-02"))).toBe(1);
    expect(weekdayOf(day("2026-03-08"))).toBe(7);
    expect(yearOf(day("2026-03-08"))).toBe(2026);
  });
});
