import { describe, expect, test } from "vitest";
import { deciderNotReviewer } from "../../functions/legal-review/rules/decider-not-reviewer.ts";
import { actedAs, barsOn, judged, pointersOf } from "../support/world/judged.ts";

const decidedBy = (id: string, reviewers: readonly string[]) =>
  judged({
    actor: { id, name: id, role: "head", agency: "11990100MB1A00011U" },
    head: { reviewers: [...reviewers] },
  });

describe("处罚法 58: who reviews and who then decides are two persons", () => {
  test("the reviewer of any round of the case does not decide it", () => {
    expect(pointersOf(deciderNotReviewer, decidedBy("wu-baichuan", ["someone", "wu-baichuan"]))).toEqual([
      "",
    ]);
  });

  test("whoever has not reviewed it may", () => {
    expect(pointersOf(deciderNotReviewer, decidedBy("long-zhiyuan", ["wu-baichuan"]))).toEqual([]);
    expect(pointersOf(deciderNotReviewer, decidedBy("long-zhiyuan", []))).toEqual([]);
  });
});

test("is asked of the decision, from the day the law came into force", () => {
  const same = decidedBy("wu-baichuan", ["wu-baichuan"]);
  expect(barsOn(deciderNotReviewer, same, "2021-07-14")).toBe(false);
  expect(barsOn(deciderNotReviewer, same, "2021-07-15")).toBe(true);
  expect(barsOn(deciderNotReviewer, actedAs(same, "submitForReview"), "2026-03-17")).toBe(false);
});
