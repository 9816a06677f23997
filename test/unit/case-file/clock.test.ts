import { describe, expect, test } from "vitest";
import { clockItem } from "../../../functions/case-file/keys.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { LIMIT_NAMES, LIMITS, type LimitName } from "../../../functions/law/limits.ts";
import { DEFAULT_SETTINGS, limitIn, Settings } from "../../../functions/law/settings.ts";
import { DUE_SHARDS, dueList, type LimitClock, readClock } from "../../../functions/record/clock.ts";
import { clockOf, passClock } from "../../../functions/record/count-clock.ts";
import { day } from "../../support/world/time.ts";

const CASE = "01950000-0000-7000-8000-000000000001";

const started = (limit: LimitName, start: string, settings = DEFAULT_SETTINGS): LimitClock =>
  clockOf(
    { kind: "case", matter: CASE, limit, round: 1, start: day(start) },
    limitIn(settings, limit),
    stateCouncilCalendar,
  );

describe("a clock that is started", () => {
  test("runs for the time of its law, by the calendar it names", () => {
    expect(started("hearing-request", "2025-09-26")).toMatchObject({
      state: "running",
      due: "2025-10-10",
      count: 5,
      unit: "working-day",
      calendar: stateCouncilCalendar.version,
      provisional: false,
    });
  });

  test("tells from which day it rolled, and by which local text it runs", () => {
    const payment = { count: 20, unit: "day", rolls: true, basis: "某省规定" };
    const settings = Settings.parse({ ...DEFAULT_SETTINGS, limits: { payment } });
    expect(started("payment", "2026-03-01", settings)).toMatchObject({
      due: "2026-03-23",
      rolledFrom: "2026-03-21",
    });
    expect(started("payment", "2026-03-01", settings).basis).toBe("某省规定");
    expect(started("payment", "2026-03-02")).not.toHaveProperty("basis");
  });
});

describe("a clock whose day is over", () => {
  test.each(LIMIT_NAMES)("%s", (name) => {
    const passed = passClock(started(name, "2026-03-02"), LIMITS[name].nature);
    expect(passed.state).toBe(LIMITS[name].nature === "duty" ? "overdue" : "lapsed");
  });
});

describe("the list of the day on which it comes due", () => {
  const clock = started("hearing-request", "2026-03-09");
  const list = (of: LimitClock, today: string) => clockItem(of, day(today)).list;

  test("has it while it runs, and no longer", () => {
    expect(list(clock, "2026-03-09")).toMatch(/^DUE#2026-03-16#\d$/);
    for (const ended of [{ ...clock, state: "met" as const }, passClock(clock, "right")])
      expect(list(ended, "2026-03-10")).toBeUndefined();
  });

  test("is that of today for a clock that was over before it was recorded", () => {
    expect(list(clock, "2026-03-16")).toMatch(/^DUE#2026-03-16#/);
    expect(list(clock, "2026-03-17")).toMatch(/^DUE#2026-03-17#/);
  });

  test("is one of a few, the same for one case at all times", () => {
    const shards = Array.from({ length: DUE_SHARDS }, (_, shard) => dueList(day("2026-03-16"), shard));
    expect(shards).toContain(list(clock, "2026-03-09"));
  });

  test("keeps the clock whole", () => {
    expect(readClock(clockItem(clock, day("2026-03-09")))).toEqual(clock);
  });
});
