import { describe, expect, test } from "vitest";
import { viewCaseClock } from "../../../functions/case-file/kind.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { LIMIT_NAMES, LIMITS, type LimitName } from "../../../functions/law/limits.ts";
import { DEFAULT_SETTINGS, limitIn, Settings } from "../../../functions/law/settings.ts";
import type { LimitClock } from "../../../functions/record/clock.ts";
import { clockOf, passClock } from "../../../functions/record/count-clock.ts";
import { day, moment } from "../../support/world/time.ts";

const CASE = "01950000-0000-7000-8000-000000000001";

const clock = (limit: LimitName, start: string, settings = DEFAULT_SETTINGS): LimitClock =>
  clockOf(
    { kind: "case", matter: CASE, limit, round: 1, start: day(start) },
    limitIn(settings, limit),
    stateCouncilCalendar,
  );

const reasonOf = (of: LimitClock) => viewCaseClock(of).reason;

describe("why a clock ends on its day", () => {
  test("is said with its start, its length and its end", () => {
    const { zh, en } = reasonOf(clock("hearing-request", "2026-03-09"));
    expect(zh).toBe("自告知次日（2026-03-09之后）起算5个工作日，至2026-03-16届满");
    expect(en).toBe("5 working days from the day after notice (2026-03-09), so until 2026-03-16");
  });

  test("names the holiday from which the last day moved, and the article that moves it", () => {
    const { zh, en } = reasonOf(clock("payment", "2026-09-16"));
    expect(zh).toContain("2026-10-01非工作日，顺延至2026-10-08（《中华人民共和国民事诉讼法》第八十五条）");
    expect(en).toContain("2026-10-01 is no working day, so it moves to 2026-10-08");
  });

  test("warns where the days off of that year are not announced", () => {
    const beyond = stateCouncilCalendar.announcedThrough;
    const { zh, en } = reasonOf(clock("hearing-request", `${beyond}-12-30`));
    expect(zh).toContain(`${beyond + 1}年节假日安排尚未公布`);
    expect(en).toContain("provisional");
  });

  test("names the local text that sets its length", () => {
    const review = { count: 7, unit: "working-day", rolls: false, basis: "云岭州规定第三条" };
    const settings = Settings.parse({ ...DEFAULT_SETTINGS, limits: { review } });
    expect(reasonOf(clock("review", "2026-03-13", settings)).zh).toMatch(/起算7个工作日.*云岭州规定第三条$/);
  });

  test.each(LIMIT_NAMES)("of %s is in words of both languages", (name) => {
    const { zh, en } = reasonOf(clock(name, "2026-03-09"));
    if (LIMITS[name].period.unit === "hour") {
      expect(zh).toMatch(/^自.+时（2026-03-\d\d( \d\d:\d\d:\d\d)?）起算24小时，至2026-/);
      expect(en).toMatch(/^24 hours from [a-z ]+/);
      return;
    }
    expect(zh).toMatch(/^自.+次日（2026-03-09之后）起算\d+(个工作日|日|个月)，至2026-\d\d-\d\d届满/);
    expect(en).toMatch(/^\d+ (working days|days|months) from the day after [a-z ]+ \(2026-03-09\), so until/);
  });
});

describe("a clock as people read it", () => {
  const running = clock("decision", "2026-03-03");

  test("has its name and its article", () => {
    const view = viewCaseClock(running);
    expect(view.title).toEqual({ zh: "作出行政处罚决定", en: "penalty decision" });
    expect(view.article).toBe("《中华人民共和国行政处罚法》第六十条");
    expect(view).not.toHaveProperty("case");
  });

  test("is late when its day is over, or was over when it was met", () => {
    const met = (at: string) => viewCaseClock({ ...running, state: "met", endedAt: moment(at) }).late;
    expect(running.due).toBe("2026-06-01");
    expect(viewCaseClock(running).late).toBe(false);
    expect(viewCaseClock(passClock(running, LIMITS[running.limit as LimitName].nature)).late).toBe(true);
    expect(met("2026-06-01T23:59")).toBe(false);
    expect(met("2026-06-02T00:00")).toBe(true);
  });

  test("of a right that lapsed, or that counts no more, nobody is late", () => {
    const right = clock("hearing-request", "2026-03-09");
    expect(viewCaseClock(passClock(right, LIMITS[right.limit as LimitName].nature)).late).toBe(false);
    expect(viewCaseClock({ ...right, state: "void", endedAt: moment("2026-05-01T09:00") }).late).toBe(false);
  });
});
