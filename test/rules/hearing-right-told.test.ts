import { describe, expect, test } from "vitest";
import { hearingRightTold } from "../../functions/cases/rules/hearing-right-told.ts";
import { TOLD_ALL, TOLD_PLAIN } from "../support/world/bodies.ts";
import { actedAs, barsOn, judged, notified, pointersOf, proposed } from "../support/world/judged.ts";

const LARGE = proposed({ hearing: true });
const SMALL = proposed({ hearing: false });

const withNotice = (proposal: typeof LARGE, told: readonly (typeof TOLD_ALL)[number][]) =>
  judged({
    act: "giveNotice",
    head: { proposals: [proposal], notices: [notified(proposal, { told: [...told] })] },
  });

describe("处罚法 63: 应当告知当事人有要求听证的权利", () => {
  test("a penalty under the hearing procedure is not notified without that right", () => {
    expect(pointersOf(hearingRightTold, withNotice(LARGE, TOLD_PLAIN))).toEqual(["/told"]);
    expect(pointersOf(hearingRightTold, withNotice(LARGE, TOLD_ALL))).toEqual([]);
  });

  test("a smaller one may be notified either way", () => {
    expect(pointersOf(hearingRightTold, withNotice(SMALL, TOLD_PLAIN))).toEqual([]);
    expect(pointersOf(hearingRightTold, withNotice(SMALL, TOLD_ALL))).toEqual([]);
  });

  test("without a notice that is good for the text, another rule speaks", () => {
    expect(pointersOf(hearingRightTold, judged({ head: { proposals: [LARGE] } }))).toEqual([]);
    const other = notified(proposed({ version: 2 }), { told: [...TOLD_PLAIN] });
    expect(pointersOf(hearingRightTold, judged({ head: { proposals: [LARGE], notices: [other] } }))).toEqual(
      [],
    );
  });

  test("the latest notice of the text counts", () => {
    const poor = notified(LARGE, { told: [...TOLD_PLAIN] });
    const whole = notified(LARGE, { seq: 12 });
    const found = (notices: (typeof poor)[]) =>
      pointersOf(hearingRightTold, judged({ head: { proposals: [LARGE], notices } }));
    expect(found([poor, whole])).toEqual([]);
    expect(found([whole, { ...poor, seq: 13 }])).toEqual(["/told"]);
  });
});

test("is asked at the notice and again at the decision, from the day the law came into force", () => {
  const silent = withNotice(LARGE, TOLD_PLAIN);
  expect(barsOn(hearingRightTold, silent, "2021-07-14")).toBe(false);
  expect(barsOn(hearingRightTold, silent, "2021-07-15")).toBe(true);
  expect(barsOn(hearingRightTold, actedAs(silent, "decideCase"), "2026-03-17")).toBe(true);
  expect(barsOn(hearingRightTold, actedAs(silent, "proposeDecision"), "2026-03-17")).toBe(false);
});
