import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  isAnnounced,
  isWorkingDay,
  rollForward,
} from "../../../functions/kernel/calendar.ts";
import { stateCouncilCalendar as calendar } from "../../../functions/kernel/state-council-calendar.ts";
import { day } from "../../support/world/time.ts";

describe("the days that the State Council announced", () => {
  test.each([
    ["2025-09-28", true, "the Sunday before 国庆 is worked"],
    ["2025-09-30", true, "the last day before it"],
    ["2025-10-01", false, "国庆"],
    ["2025-10-08", false, "its last day, a Wednesday"],
    ["2025-10-09", true, "the first day after it"],
    ["2025-10-11", true, "a Saturday that is worked"],
    ["2025-10-12", false, "the Sunday after it"],
    ["2026-01-01", false, "元旦"],
    ["2026-01-02", false, "a Friday off"],
    ["2026-01-04", true, "a Sunday that is worked"],
    ["2026-02-14", true, "a Saturday that is worked"],
    ["2026-02-16", false, "除夕"],
    ["2026-02-23", false, "the last day of 春节, a Monday"],
    ["2026-02-28", true, "a Saturday that is worked"],
    ["2026-03-01", false, "a Sunday as any other"],
    ["2026-09-20", true, "a Sunday that is worked"],
    ["2026-09-25", false, "中秋, a Friday"],
    ["2026-10-07", false, "the last day of 国庆"],
    ["2026-10-10", true, "a Saturday that is worked"],
  ])("%s: %s (%s)", (date, works) => {
    expect(isWorkingDay(day(date), calendar)).toBe(works);
  });

  test("reach to the end of the last year that is announced", () => {
    expect(isAnnounced(day(`${calendar.announcedThrough}-12-31`), calendar)).toBe(true);
    expect(isAnnounced(day(`${calendar.announcedThrough + 1}-01-01`), calendar)).toBe(false);
    expect(calendar.version).toContain(String(calendar.announcedThrough));
  });
});

test.each([
  ["2026-03-06", 1, "2026-03-09"],
  ["2026-03-07", 1, "2026-03-09"],
  ["2026-03-09", 5, "2026-03-16"],
  ["2025-09-30", 1, "2025-10-09"],
  ["2025-09-26", 2, "2025-09-29"],
  ["2026-02-13", 1, "2026-02-14"],
  ["2026-02-14", 1, "2026-02-24"],
])("from %s the %i. working day is %s", (start, count, last) => {
  expect(addWorkingDays(day(start), count, calendar)).toBe(last);
});

test("a day that is no working day rolls to the next one, a working day stays", () => {
  expect(rollForward(day("2026-03-07"), calendar)).toBe("2026-03-09");
  expect(rollForward(day("2026-10-01"), calendar)).toBe("2026-10-08");
  expect(rollForward(day("2026-10-10"), calendar)).toBe("2026-10-10");
});
