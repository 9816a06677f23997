import { describe, expect, test } from "vitest";
import { viewCaseClock } from "../../../functions/case-file/kind.ts";
import { stateCouncilCalendar as calendar } from "../../../functions/kernel/state-council-calendar.ts";
import { LIMITS, type LimitName } from "../../../functions/law/limits.ts";
import { type ClockExtension, type ClockPause, LimitClock } from "../../../functions/record/clock.ts";
import { type ClockFacts, clockOf } from "../../../functions/record/count-clock.ts";
import { day, moment } from "../../support/world/time.ts";

const CASE = "01950000-0000-7000-8000-000000000001";
const of = (limit: LimitName, start: string, more: Partial<ClockFacts> = {}) =>
  clockOf(
    { kind: "case", matter: CASE, limit, round: 1, start: day(start), ...more },
    LIMITS[limit],
    calendar,
  );

const testing = (from: string, to?: string): ClockPause => ({
  from: day(from),
  ...(to && { to: day(to) }),
  reason: "testing",
  basis: "《市场监督管理行政处罚程序规定》第六十四条第二款",
});
const extension: ClockExtension = {
  count: 30,
  unit: "day",
  basis: "《市场监督管理行政处罚程序规定》第六十四条第一款",
  approvedBy: "负责人甲",
  at: moment("2026-05-20T10:00"),
};

describe("the clock that the acts of a case make", () => {
  test("keeps its pauses and extensions, and is whole", () => {
    const clock = of("decision", "2026-03-02", {
      pauses: [testing("2026-04-01", "2026-04-10")],
      extensions: [extension],
    });
    expect(clock).toMatchObject({
      state: "running",
      due: "2026-07-10",
      dueAt: moment("2026-07-10T23:59:59.999"),
    });
    expect(LimitClock.parse(clock)).toEqual(clock);
  });

  test("is paused while a pause goes on, and runs when it is over", () => {
    const pausedFrom = (to?: string) => of("decision", "2026-03-02", { pauses: [testing("2026-04-01", to)] });
    expect(pausedFrom()).toMatchObject({ state: "paused", provisional: true });
    expect(pausedFrom("2026-04-10")).toMatchObject({
      state: "running",
      due: "2026-06-10",
      provisional: false,
    });
  });

  test.each([
    ["decision", "2026-05-31T23:59:59.999", "met"],
    ["decision", "2026-07-01T09:00", "met"],
    ["hearing-request", "2026-03-09T23:59:59.999", "met"],
    ["hearing-request", "2026-03-10T00:00", "lapsed"],
  ] as const)("%s used at %s is %s", (limit, at, state) => {
    const clock = of(limit, "2026-03-02", { end: { state: "met", at: moment(at) } });
    expect(clock.state).toBe(state);
    expect(clock.endedAt).toBe(state === "met" ? moment(at) : undefined);
  });

  test("is void, early or late", () => {
    const end = { state: "void", at: moment("2026-08-01T09:00") } as const;
    expect(of("hearing-request", "2026-03-02", { end }).state).toBe("void");
  });

  test("does not lapse by a pause that has no end", () => {
    const end = { state: "met", at: moment("2026-08-01T09:00") } as const;
    const pauses = [testing("2026-03-03")];
    expect(of("hearing-request", "2026-03-02", { end, pauses }).state).toBe("met");
  });
});

test("by a calendar in which a working day is off, it ends later and names that calendar", () => {
  const other = {
    ...calendar,
    version: "其他",
    daysOff: new Map([...calendar.daysOff, ["2026-03-09", "临时放假"]]),
    makeUpDays: new Set([...calendar.makeUpDays, "2026-03-21"]),
  };
  const by = (limit: LimitName, start: string) =>
    clockOf({ kind: "case", matter: CASE, limit, round: 1, start: day(start) }, LIMITS[limit], other);
  expect(by("hearing-request", "2026-03-02")).toEqual({
    ...of("hearing-request", "2026-03-02"),
    due: "2026-03-10",
    dueAt: moment("2026-03-10T23:59:59.999"),
    calendar: "其他",
  });
  const rolled = of("payment", "2026-03-06");
  expect([rolled.rolledFrom, rolled.due]).toEqual(["2026-03-21", "2026-03-23"]);
  expect(by("payment", "2026-03-06")).not.toHaveProperty("rolledFrom");
});

describe("why it ends then, in words", () => {
  test("with its pauses and its extensions", () => {
    const { reason } = viewCaseClock(
      of("decision", "2026-03-02", {
        pauses: [{ ...testing("2026-04-01", "2026-04-10"), note: "土壤检测" }],
        extensions: [extension],
      }),
    );
    expect(reason.zh).toBe(
      "自立案次日（2026-03-02之后）起算90日，经负责人甲批准延长30日（《市场监督管理行政处罚程序规定》第六十四条第一款），检测、检验、检疫或者技术鉴定（土壤检测）期间（2026-04-01至2026-04-10）不计入（《市场监督管理行政处罚程序规定》第六十四条第二款），至2026-07-10届满",
    );
    expect(reason.en).toContain("extended by 30 days with the approval of 负责人甲");
    expect(reason.en).toContain(
      "not counting 2026-04-01 to 2026-04-10 (testing or expert examination (土壤检测)",
    );
  });

  test("no earlier than, while a pause goes on", () => {
    const { reason, late } = viewCaseClock(of("decision", "2026-03-02", { pauses: [testing("2026-04-01")] }));
    expect(reason.zh).toMatch(/2026-04-01起）不计入.*至2026-06-01届满；期限暂停中，届满日不早于该日$/);
    expect(reason.en).toContain("it ends no earlier than that");
    expect(late).toBe(false);
  });

  test("by the clock, for hours", () => {
    const hours = { ...LIMITS.decision, period: { count: 24, unit: "hour", rolls: false } } as const;
    const facts = {
      kind: "case",
      matter: CASE,
      limit: "decision",
      round: 1,
      start: day("2026-10-01"),
    } as const;
    const clock = clockOf({ ...facts, startAt: moment("2026-10-01T22:15:30") }, hours, calendar);
    const { zh, en } = viewCaseClock(clock).reason;
    expect(zh).toBe("自立案时（2026-10-01 22:15:30）起算24小时，至2026-10-02 22:15:30届满");
    expect(en).toBe("24 hours from filing (2026-10-01 22:15:30), so until 2026-10-02 22:15:30");
  });
});
