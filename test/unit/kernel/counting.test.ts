import { describe, expect, test } from "vitest";
import { endOfCounting } from "../../../functions/kernel/end-of-period.ts";
import type { Counting, Period } from "../../../functions/kernel/period.ts";
import { stateCouncilCalendar as calendar } from "../../../functions/kernel/state-council-calendar.ts";
import { day, moment } from "../../support/world/time.ts";

const period = (count: number, unit: Period["unit"], rolls = false): Period => ({ count, unit, rolls });
const pause = (from: string, to?: string) => ({ from: day(from), ...(to && { to: day(to) }) });
const end = (start: string, of: Period, more: Partial<Counting> = {}) =>
  endOfCounting({ start: day(start), period: of, ...more }, calendar);

describe("years and the ends of months", () => {
  test.each([
    ["2024-02-29", period(1, "year"), "2025-02-28"],
    ["2024-02-29", period(4, "year"), "2028-02-29"],
    ["2024-03-01", period(2, "year"), "2026-03-01"],
    ["2026-01-31", period(1, "month"), "2026-02-28"],
    ["2026-01-31", period(3, "month"), "2026-04-30"],
    ["2026-02-13", period(3, "working-day"), "2026-02-25"],
    ["2026-02-27", period(1, "working-day"), "2026-02-28"],
  ])("from %s: %o ends on %s", (start, of, due) => {
    expect(end(start, of)).toMatchObject({ due, dueAt: moment(`${due}T23:59:59.999`) });
  });
});

describe("hours run from their moment, day and night, over days off", () => {
  const at = (text: string) => ({ startAt: moment(text) });

  test("to the millisecond, and do not roll", () => {
    expect(end("2026-09-30", period(24, "hour", true), at("2026-09-30T22:15:07.250"))).toEqual({
      due: "2026-10-01",
      dueAt: moment("2026-10-01T22:15:07.250"),
      rolledFrom: undefined,
      paused: false,
      provisional: false,
    });
  });

  test("from the end of the day where the moment is not known", () => {
    expect(end("2026-03-02", period(24, "hour")).dueAt).toBe(moment("2026-03-04T00:00"));
  });

  test("leave out a paused day from its first moment to its last", () => {
    const paused = { ...at("2026-03-02T18:00"), pauses: [pause("2026-03-03", "2026-03-04")] };
    expect(end("2026-03-02", period(24, "hour"), paused).dueAt).toBe(moment("2026-03-05T18:00"));
  });

  test("are lengthened in hours", () => {
    const longer = { ...at("2026-03-02T18:00"), extensions: [{ count: 6, unit: "hour" as const }] };
    expect(end("2026-03-02", period(24, "hour"), longer).dueAt).toBe(moment("2026-03-04T00:00"));
  });
});

describe("paused days are not counted", () => {
  test("of days: the end moves by as many, the first and the last of them included", () => {
    expect(end("2026-03-01", period(30, "day"), { pauses: [pause("2026-03-10", "2026-03-14")] }).due).toBe(
      "2026-04-05",
    );
  });

  test("of working days: a paused day off would not have counted anyhow", () => {
    const of = period(5, "working-day");
    expect(end("2026-03-09", of, { pauses: [pause("2026-03-14", "2026-03-15")] }).due).toBe("2026-03-16");
    expect(end("2026-03-09", of, { pauses: [pause("2026-03-13", "2026-03-16")] }).due).toBe("2026-03-18");
  });

  test("of months: they are added to the end", () => {
    expect(end("2026-01-31", period(1, "month"), { pauses: [pause("2026-02-01", "2026-02-10")] }).due).toBe(
      "2026-03-10",
    );
  });

  test("once, where pauses overlap", () => {
    const pauses = [pause("2026-03-12", "2026-03-16"), pause("2026-03-10", "2026-03-14")];
    expect(end("2026-03-01", period(30, "day"), { pauses }).due).toBe("2026-04-07");
  });

  test("not where they lie before the start or behind the end", () => {
    const pauses = [pause("2026-02-20", "2026-03-01"), pause("2026-04-01", "2026-04-20")];
    expect(end("2026-03-01", period(30, "day"), { pauses }).due).toBe("2026-03-31");
  });

  test("also where the first pause brings the end into the second", () => {
    const pauses = [pause("2026-03-10", "2026-03-14"), pause("2026-04-03", "2026-04-04")];
    expect(end("2026-03-01", period(30, "day"), { pauses }).due).toBe("2026-04-07");
  });

  test("while a pause goes on, only the earliest end is known", () => {
    const open = end("2026-03-01", period(30, "day"), { pauses: [pause("2026-03-10")] });
    expect(open).toMatchObject({ due: "2026-04-01", paused: true, provisional: true });
    const behind = end("2026-03-01", period(30, "day"), { pauses: [pause("2026-04-01")] });
    expect(behind).toMatchObject({ due: "2026-03-31", paused: false, provisional: false });
  });
});

describe("an extension", () => {
  test("in the same unit lengthens the count", () => {
    const by = (count: number, unit: Period["unit"]) => ({ extensions: [{ count, unit }] });
    expect(end("2026-03-01", period(30, "day"), by(30, "day")).due).toBe("2026-04-30");
    expect(end("2026-01-31", period(1, "month"), by(1, "month")).due).toBe("2026-03-31");
    expect(end("2026-09-28", period(5, "working-day"), by(2, "working-day")).due).toBe("2026-10-13");
  });

  test("in another unit begins behind the end it extends, before that end rolls", () => {
    const ended = end("2026-02-21", period(1, "month", true), {
      extensions: [{ count: 5, unit: "working-day" }],
    });
    expect(ended).toMatchObject({ due: "2026-03-27", rolledFrom: undefined });
    const days = end("2026-03-02", period(10, "working-day"), { extensions: [{ count: 30, unit: "day" }] });
    expect(days.due).toBe("2026-04-15");
  });

  test("is paused as what it extends", () => {
    const extensions = [{ count: 30, unit: "day" as const }];
    const pauses = [pause("2026-04-10", "2026-04-12")];
    expect(end("2026-03-01", period(30, "day"), { extensions, pauses }).due).toBe("2026-05-03");
  });
});

test("a count of working days through an unannounced year leaves the end open, though days are added behind it", () => {
  const extensions = [{ count: 10, unit: "day" as const }];
  const start = `${calendar.announcedThrough}-12-30`;
  expect(end(start, period(5, "working-day"), { extensions }).provisional).toBe(true);
  expect(end(start, period(5, "day"), { extensions }).provisional).toBe(false);
});
