import { describe, expect, test } from "vitest";
import { stateCouncilCalendar as calendar } from "../../../functions/kernel/state-council-calendar.ts";
import { LIMITS, type LimitName } from "../../../functions/law/limits.ts";
import { type ClockFacts, clockOf } from "../../../functions/record/count-clock.ts";
import { dayByDay } from "../../../functions/record/day-by-day.ts";
import { day, moment } from "../../support/world/time.ts";

const of = (limit: LimitName, start: string, more: Partial<ClockFacts> & { hours?: number } = {}) => {
  const { hours, ...facts } = more;
  const by = hours
    ? { ...LIMITS[limit], period: { count: hours, unit: "hour", rolls: false } as const }
    : LIMITS[limit];
  const name = {
    kind: "case",
    matter: "01950000-0000-7000-8000-000000000001",
    limit,
    round: 1,
    start: day(start),
  };
  return dayByDay(clockOf({ ...name, ...facts }, by, calendar), calendar);
};

const lines = (days: ReturnType<typeof dayByDay>): readonly string[] =>
  days.map(({ day: date, counts, reason }) => `${date} ${counts ? "+" : "-"} ${reason.zh}`);

describe("a limit of working days, day by day", () => {
  test("over 春节 2026 and its make-up days", () => {
    expect(lines(of("hearing-request", "2026-02-12"))).toEqual([
      "2026-02-12 - 起算日，不计入",
      "2026-02-13 + 第1日：工作日",
      "2026-02-14 + 第2日：调休上班日",
      ...[15, 16, 17, 18, 19, 20, 21, 22, 23].map((date) => `2026-02-${date} - 法定节假日（春节）`),
      "2026-02-24 + 第3日：工作日",
      "2026-02-25 + 第4日：工作日",
      "2026-02-26 + 第5日：工作日",
    ]);
  });

  test("with a pause in it", () => {
    const pauses = [
      { from: day("2026-03-05"), to: day("2026-03-06"), reason: "material", basis: "某规定" } as const,
    ];
    expect(lines(of("hearing-request", "2026-03-03", { pauses }))).toEqual([
      "2026-03-03 - 起算日，不计入",
      "2026-03-04 + 第1日：工作日",
      "2026-03-05 - 暂停：补正材料",
      "2026-03-06 - 暂停：补正材料",
      "2026-03-07 - 休息日",
      "2026-03-08 - 休息日",
      "2026-03-09 + 第2日：工作日",
      "2026-03-10 + 第3日：工作日",
      "2026-03-11 + 第4日：工作日",
      "2026-03-12 + 第5日：工作日",
    ]);
  });

  test("in a year that is not announced says so", () => {
    const days = of("hearing-request", `${calendar.announcedThrough}-12-30`);
    expect(days.at(-1)?.reason.zh).toBe("第5日：工作日（该年节假日安排尚未公布，暂按周历计算）");
    expect(days.at(1)?.reason.zh).toBe("第1日：工作日");
  });
});

test("a limit of days counts weekends, and tells each day over which its end rolled", () => {
  const days = of("payment", "2026-09-16");
  expect(lines(days).slice(15)).toEqual([
    "2026-10-01 + 第15日：计入",
    ...[2, 3, 4, 5, 6, 7].map((date) => `2026-10-0${date} - 顺延：法定节假日（国庆节）`),
    "2026-10-08 - 顺延至此日届满：工作日",
  ]);
  expect(days.at(-1)?.reason.en).toBe("moved to this day: working day");
});

test("an extension in another unit is numbered for itself", () => {
  const extensions = [
    { count: 2, unit: "day", basis: "某规定", approvedBy: "甲", at: moment("2026-03-02T09:00") } as const,
  ];
  expect(lines(of("hearing-request", "2026-03-02", { extensions })).slice(-3)).toEqual([
    "2026-03-09 + 第5日：工作日",
    "2026-03-10 + 第1日：计入",
    "2026-03-11 + 第2日：计入",
  ]);
});

test("hours count from the day of the start on", () => {
  expect(lines(of("decision", "2026-03-02", { hours: 24, startAt: moment("2026-03-02T18:00") }))).toEqual([
    "2026-03-02 + 自起算时刻起按小时计算",
    "2026-03-03 + 第1日：按小时连续计算",
  ]);
});

test("a pause that goes on is told as such", () => {
  const pauses = [{ from: day("2026-03-04"), reason: "hearing", basis: "某规定" } as const];
  expect(lines(of("hearing-request", "2026-03-03", { pauses }))[1]).toBe(
    "2026-03-04 - 暂停：听证，暂停尚未结束",
  );
});
