import { describe, expect, test } from "vitest";
import { noticeComplete } from "../../functions/cases/rules/notice-complete.ts";
import { TOLD_ALL, TOLD_PLAIN } from "../support/world/bodies.ts";
import { actedAs, barsOn, judged, notified, pointersOf, proposed } from "../support/world/judged.ts";

type Told = (typeof TOLD_ALL)[number];

const PROPOSAL = proposed();

const telling = (...told: readonly Told[]) =>
  judged({
    act: "giveNotice",
    head: { proposals: [PROPOSAL], notices: [notified(PROPOSAL, { told: [...told] })] },
  });

const found = (...told: readonly Told[]) => pointersOf(noticeComplete, telling(...told));

describe("处罚法 44: 告知内容及事实、理由、依据，并告知陈述、申辩等权利", () => {
  test("a notice that tells all of it is complete, with or without the right to a hearing", () => {
    expect(found(...TOLD_ALL)).toEqual([]);
    expect(found(...TOLD_PLAIN)).toEqual([]);
  });

  test.each(TOLD_PLAIN)("one that leaves out %s is not", (left) => {
    expect(found(...TOLD_PLAIN.filter((told) => told !== left))).toEqual(["/told"]);
  });

  test("every item that is left out is found, not only the first", () => {
    expect(found()).toHaveLength(TOLD_PLAIN.length);
    expect(new Set(noticeComplete.judge(telling()).map(({ detail }) => detail.zh)).size).toBe(
      TOLD_PLAIN.length,
    );
  });

  test("an earlier notice does not complete a later one", () => {
    const whole = notified(PROPOSAL);
    const poor = notified(PROPOSAL, { seq: 12, told: ["content"] });
    const looked = judged({ act: "giveNotice", head: { proposals: [PROPOSAL], notices: [whole, poor] } });
    expect(pointersOf(noticeComplete, looked)).toHaveLength(4);
  });
});

test("is asked of the notice alone, from the day the law came into force", () => {
  expect(barsOn(noticeComplete, telling(), "2021-07-14")).toBe(false);
  expect(barsOn(noticeComplete, telling(), "2021-07-15")).toBe(true);
  expect(barsOn(noticeComplete, actedAs(telling(), "decideCase"), "2026-03-17")).toBe(false);
});
