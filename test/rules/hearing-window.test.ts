import { describe, expect, test } from "vitest";
import type { Notice } from "../../functions/case-file/model/proceedings.ts";
import { hearingWindow } from "../../functions/cases/rules/hearing-window.ts";
import { TOLD_PLAIN } from "../support/world/bodies.ts";
import {
  actedAs,
  barsOn,
  decidedAt,
  judged,
  notified,
  pointersOf,
  proposed,
  stated,
  type Told,
} from "../support/world/judged.ts";
import { day, moment } from "../support/world/time.ts";

const PROPOSAL = proposed();

const noticeOf = (givenOn: string): Notice =>
  notified(PROPOSAL, {
    givenAt: moment(`${givenOn}T15:00`),
  });

const found = (notice: Notice, on: string, head: Partial<Told> = {}) =>
  pointersOf(
    hearingWindow,
    judged({ day: day(on), head: { proposals: [PROPOSAL], notices: [notice], ...head } }),
  );

describe("处罚法 64（一）, 85: 告知后五日内, working days", () => {
  test.each([
    { when: "a Monday", givenOn: "2026-03-09", lastDay: "2026-03-16", dayAfter: "2026-03-17" },
    { when: "a Saturday", givenOn: "2026-03-07", lastDay: "2026-03-13", dayAfter: "2026-03-14" },
    {
      when: "before 国庆 2025, with the Sunday of 28 September worked",
      givenOn: "2025-09-26",
      lastDay: "2025-10-10",
      dayAfter: "2025-10-11",
    },
    {
      when: "before 中秋 and 国庆 2026",
      givenOn: "2026-09-24",
      lastDay: "2026-10-09",
      dayAfter: "2026-10-10",
    },
    {
      when: "so that the Saturday of 10 October 2026 is the fifth day",
      givenOn: "2026-09-28",
      lastDay: "2026-10-10",
      dayAfter: "2026-10-11",
    },
    {
      when: "before a Sunday that is worked",
      givenOn: "2026-09-18",
      lastDay: "2026-09-24",
      dayAfter: "2026-09-25",
    },
    { when: "before 春节 2026", givenOn: "2026-02-13", lastDay: "2026-02-27", dayAfter: "2026-02-28" },
  ])("notified on $when: $givenOn, not on $lastDay, but on $dayAfter", ({ givenOn, lastDay, dayAfter }) => {
    const notice = noticeOf(givenOn);
    expect(found(notice, givenOn)).toEqual(["/proposal"]);
    expect(found(notice, lastDay)).toEqual(["/proposal"]);
    expect(found(notice, dayAfter)).toEqual([]);
  });
});

describe("what the party answers", () => {
  const NOTICE = noticeOf("2026-03-09");
  const asked = (at: string, seq = 20) => stated(NOTICE, { at: moment(at), seq, hearing: "requested" });
  const waived = (at: string, seq = 21) => ({ seq, notice: NOTICE.seq, at: moment(at) });

  test("a waiver ends the wait", () => {
    expect(found(NOTICE, "2026-03-10", { waivers: [waived("2026-03-10T09:00")] })).toEqual([]);
  });

  test("a waiver of another notice does not", () => {
    const other = { ...waived("2026-03-10T09:00"), notice: 99 };
    expect(found(NOTICE, "2026-03-10", { waivers: [other] })).toEqual(["/proposal"]);
  });

  test("a request within the time bars the decision, however late it would be", () => {
    expect(found(NOTICE, "2026-06-01", { statements: [asked("2026-03-16T23:59")] })).toEqual(["/proposal"]);
  });

  test("a request that is withdrawn does not", () => {
    const head = { statements: [asked("2026-03-10T09:00")], waivers: [waived("2026-03-11T09:00")] };
    expect(found(NOTICE, "2026-03-12", head)).toEqual([]);
  });

  test("a request after a waiver, still within the time, takes the waiver back", () => {
    const head = { waivers: [waived("2026-03-10T09:00", 20)], statements: [asked("2026-03-11T09:00", 21)] };
    expect(found(NOTICE, "2026-06-01", head)).toEqual(["/proposal"]);
  });

  test("a request after the time is over revives no right", () => {
    expect(found(NOTICE, "2026-03-18", { statements: [asked("2026-03-17T00:00")] })).toEqual([]);
  });

  test("a statement that asks for no hearing does not shorten the time", () => {
    const head = { statements: [stated(NOTICE, { made: "waived" })] };
    expect(found(NOTICE, "2026-03-16", head)).toEqual(["/proposal"]);
    expect(found(NOTICE, "2026-03-17", head)).toEqual([]);
  });

  test("a waiver that came after the decision does not heal it", () => {
    const head = { decision: decidedAt("2026-03-12T09:00", PROPOSAL), waivers: [waived("2026-03-13T09:00")] };
    expect(found(NOTICE, "2026-03-12", head)).toEqual(["/proposal"]);
  });
});

test("a notice without the right to a hearing opens no such time", () => {
  const plain = notified(PROPOSAL, { told: [...TOLD_PLAIN] });
  expect(found(plain, "2026-03-09")).toEqual([]);
});

test("the time of the notice that is good for the text counts", () => {
  const changed = proposed({ version: 2 });
  const proposals = [PROPOSAL, changed];
  const notices = [noticeOf("2026-03-02"), notified(changed, { givenAt: moment("2026-03-13T09:00") })];
  const looked = (on: string) => judged({ day: day(on), head: { proposals, notices } });
  expect(pointersOf(hearingWindow, looked("2026-03-20"))).toEqual(["/proposal"]);
  expect(pointersOf(hearingWindow, looked("2026-03-21"))).toEqual([]);
});

test("is asked at the decision, from the day the law came into force", () => {
  const notice = notified(PROPOSAL, { givenAt: moment("2026-03-16T09:00") });
  const open = judged({ head: { proposals: [PROPOSAL], notices: [notice] } });
  expect(barsOn(hearingWindow, open, "2021-07-14")).toBe(false);
  expect(barsOn(hearingWindow, open, "2021-07-15")).toBe(true);
  expect(barsOn(hearingWindow, actedAs(open, "proposeDecision"), "2026-03-10")).toBe(false);
});
