import { describe, expect, test } from "vitest";
import { dayKindOf, isAnnounced } from "../../../functions/kernel/calendar.ts";
import { stateCouncilCalendar as packaged } from "../../../functions/kernel/state-council-calendar.ts";
import { parse } from "../../../functions/platform/http/parse.ts";
import {
  AnnouncedDays,
  announcedFrom,
  calendarItem,
  calendarOf,
} from "../../../functions/record/calendar.ts";
import { day } from "../../support/world/time.ts";
import { wholeYear } from "../../support/years.ts";

const LAST = packaged.announcedThrough;
const NEXT = LAST + 1;

describe("the calendar that is in force", () => {
  test("is the packaged one until one is imported", () => {
    expect(calendarOf(undefined, packaged)).toBe(packaged);
  });

  test("has the imported year behind the packaged ones, and a version of its own", () => {
    const calendar = calendarOf(calendarItem(wholeYear(NEXT)), packaged);
    expect(calendar.announcedThrough).toBe(NEXT);
    expect(calendar.version).toBe(`${packaged.version}+第${NEXT}号`);
    expect(dayKindOf(day(`${NEXT}-10-01`), calendar)).toBe("holiday");
    expect(dayKindOf(day(`${LAST}-10-01`), calendar)).toBe("holiday");
    expect(isAnnounced(day(`${NEXT}-12-31`), calendar)).toBe(true);
  });

  test("has an imported year in the place of the packaged one, whole", () => {
    const calendar = calendarOf(calendarItem(wholeYear(LAST)), packaged);
    expect(dayKindOf(day("2026-10-06"), packaged)).toBe("holiday");
    expect(dayKindOf(day("2026-10-06"), calendar)).toBe("weekday");
    expect(dayKindOf(day("2026-02-14"), packaged)).toBe("make-up-day");
    expect(dayKindOf(day("2026-02-14"), calendar)).toBe("weekend");
    expect(dayKindOf(day("2025-10-06"), calendar)).toBe("holiday");
  });

  test("knows nothing behind a year that nobody announced", () => {
    expect(calendarOf(calendarItem(wholeYear(NEXT + 1)), packaged).announcedThrough).toBe(LAST);
  });

  test("goes out as a file that comes in again", () => {
    const file = announcedFrom(LAST, packaged);
    expect(AnnouncedDays.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    const calendar = calendarOf(calendarItem(file), packaged);
    expect([...calendar.daysOff].toSorted()).toEqual([...packaged.daysOff].toSorted());
    expect([...calendar.makeUpDays].toSorted()).toEqual([...packaged.makeUpDays].toSorted());
  });
});

describe("a calendar that is imported", () => {
  const whole = wholeYear(NEXT);
  test.each<[string, object, string]>([
    ["a year that is not whole", { daysOff: { [`${NEXT}-01-01`]: "元旦" } }, "/daysOff"],
    ["a last year without days", { announcedThrough: NEXT + 1 }, "/daysOff"],
    ["a day behind its last year", { makeUpDays: [`${NEXT + 1}-01-02`] }, "/announcedThrough"],
    ["a day that is none", { makeUpDays: [`${NEXT}-02-30`] }, "/makeUpDays/0"],
    ["a make-up day on a weekday", { makeUpDays: [`${NEXT}-03-03`] }, "/makeUpDays"],
    ["a make-up day that is off", { makeUpDays: [`${NEXT}-10-03`] }, "/makeUpDays"],
    [
      "a day without a name",
      { daysOff: { ...whole.daysOff, [`${NEXT}-06-01`]: " " } },
      `/daysOff/${NEXT}-06-01`,
    ],
    ["a field that it does not know", { holidays: {} }, "/holidays"],
  ])("is refused for %s", (_, wrong, pointer) => {
    const read = parse(AnnouncedDays, { ...whole, ...wrong });
    const errors = !read.ok && read.refusal.kind === "invalid-input" ? read.refusal.errors : [];
    expect(errors.map((error) => error.pointer)).toEqual([pointer]);
    expect(errors[0]?.detail.zh).toMatch(/\p{Script=Han}/u);
  });
});
