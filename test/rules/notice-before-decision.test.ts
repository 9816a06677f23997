import { describe, expect, test } from "vitest";
import { noticeBeforeDecision } from "../../functions/cases/rules/notice-before-decision.ts";
import {
  actedAs,
  barsOn,
  decidedAt,
  judged,
  notified,
  pointersOf,
  proposed,
} from "../support/world/judged.ts";
import { moment } from "../support/world/time.ts";

const FIRST = proposed({ version: 1 });

const found = (head: Parameters<typeof judged>[0] & object) => pointersOf(noticeBeforeDecision, judged(head));

describe("处罚法 62: 未告知的，不得作出行政处罚决定", () => {
  test("a penalty that was never notified is not decided", () => {
    expect(found({ head: { proposals: [FIRST] } })).toEqual(["/proposal"]);
  });

  test("one that was notified is", () => {
    expect(found({ head: { proposals: [FIRST], notices: [notified(FIRST)] } })).toEqual([]);
  });

  test("other facts, basis or penalties need a notice of their own", () => {
    const changed = proposed({ version: 2 });
    const notices = [notified(FIRST)];
    expect(found({ head: { proposals: [FIRST, changed], notices } })).toEqual(["/proposal"]);
    expect(
      found({ head: { proposals: [FIRST, changed], notices: [...notices, notified(changed)] } }),
    ).toEqual([]);
  });

  test("a new text of the same substance keeps its notice", () => {
    const rewritten = proposed({ version: 2, substance: FIRST.substance });
    expect(found({ head: { proposals: [FIRST, rewritten], notices: [notified(FIRST)] } })).toEqual([]);
  });

  test.each(["minor-no-penalty", "not-established", "transfer"] as const)(
    "what is no penalty needs no notice: %s",
    (outcome) => {
      expect(found({ head: { proposals: [proposed({ outcome, penalties: [] })] } })).toEqual([]);
    },
  );

  test.each([
    ["2026-03-09T08:59", ["/occurredAt"]],
    ["2026-03-09T09:00", []],
    ["2026-03-09T09:01", []],
  ])("a decision of %s, notified on 9 March at nine", (at, pointers) => {
    const decision = decidedAt(at, FIRST);
    const notices = [notified(FIRST, { givenAt: moment("2026-03-09T09:00") })];
    expect(found({ head: { proposals: [FIRST], notices, decision } })).toEqual(pointers);
  });
});

test("is asked at the decision, from the day the law came into force", () => {
  const silent = judged({ head: { proposals: [FIRST] } });
  expect(barsOn(noticeBeforeDecision, silent, "2021-07-14")).toBe(false);
  expect(barsOn(noticeBeforeDecision, silent, "2021-07-15")).toBe(true);
  expect(barsOn(noticeBeforeDecision, actedAs(silent, "proposeDecision"), "2026-03-17")).toBe(false);
});
