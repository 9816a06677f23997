import { describe, expect, test } from "vitest";
import { decisionComplete } from "../../functions/cases/rules/decision-complete.ts";
import { actedAs, barsOn, documentOf, judged, pointersOf } from "../support/world/judged.ts";

const found = (more: object) => pointersOf(decisionComplete, judged({ document: documentOf(more) }));

const NOT_ESTABLISHED = { outcome: "not-established", reasons: "违法事实不能成立。", reviewGrounds: [] };

describe("处罚法 59: 行政处罚决定书应当载明", () => {
  test("a document with all items is complete", () => {
    expect(found({})).toEqual([]);
  });

  test("（四）履行方式和期限", () => {
    expect(found({ performance: undefined })).toEqual(["/performance"]);
  });

  test("（五）申请行政复议、提起行政诉讼的途径和期限", () => {
    expect(found({ remedies: undefined })).toEqual(["/remedies"]);
  });

  test("everything that is left out is found", () => {
    expect(found({ performance: undefined, remedies: undefined })).toEqual(["/performance", "/remedies"]);
  });

  test("a decision that imposes no penalty is no 行政处罚决定书", () => {
    const bare = { content: NOT_ESTABLISHED, fine: "0.00", performance: undefined, remedies: undefined };
    expect(found(bare)).toEqual([]);
  });
});

test("is asked of the decision, from the day the law came into force", () => {
  const silent = judged({ document: documentOf({ remedies: undefined }) });
  expect(barsOn(decisionComplete, silent, "2021-07-14")).toBe(false);
  expect(barsOn(decisionComplete, silent, "2021-07-15")).toBe(true);
  expect(barsOn(decisionComplete, actedAs(silent, "serveDecision"), "2026-03-17")).toBe(false);
});
