import { describe, expect, test } from "vitest";
import { majorDecisionReviewPassed } from "../../functions/legal-review/rules/major-decision-review-passed.ts";
import {
  actedAs,
  barsOn,
  decidedAt,
  judged,
  pointersOf,
  proposed,
  reviewed,
  type Told,
} from "../support/world/judged.ts";

const MAJOR = proposed({ review: "policy" });
const PLAIN = proposed({ review: "none" });

const found = (head: Partial<Told>) => pointersOf(majorDecisionReviewPassed, judged({ head }));

describe("118号 四: 未经法制审核或者审核未通过的，不得作出决定", () => {
  test("a major decision passes review first", () => {
    expect(found({ proposals: [MAJOR] })).toEqual(["/proposal"]);
    expect(found({ proposals: [MAJOR], reviews: [reviewed(MAJOR, { state: "issues" })] })).toEqual([
      "/proposal",
    ]);
    expect(found({ proposals: [MAJOR], reviews: [reviewed(MAJOR)] })).toEqual([]);
  });

  test("any other needs none", () => {
    expect(found({ proposals: [PLAIN] })).toEqual([]);
  });

  test("what was sent to review without need must pass it all the same", () => {
    expect(found({ proposals: [PLAIN], reviews: [reviewed(PLAIN, { state: "pending" })] })).toEqual([
      "/proposal",
    ]);
    expect(found({ proposals: [PLAIN], reviews: [reviewed(PLAIN)] })).toEqual([]);
  });

  test("and so must a proposal of the statutory set", () => {
    const statutory = proposed({ review: "statutory" });
    expect(found({ proposals: [statutory], reviews: [reviewed(statutory, { state: "disputed" })] })).toEqual([
      "/proposal",
    ]);
  });

  test("a review that was sent for an earlier text binds no later one", () => {
    const later = proposed({ version: 2, review: "none" });
    expect(found({ proposals: [PLAIN, later], reviews: [reviewed(PLAIN, { state: "void" })] })).toEqual([]);
  });

  test("a decision dated before the opinion is found", () => {
    const decision = decidedAt("2026-03-16T08:00", MAJOR);
    expect(found({ proposals: [MAJOR], reviews: [reviewed(MAJOR)], decision })).toEqual(["/proposal"]);
  });
});

test("is asked at the decision, from the day the text was issued", () => {
  const unreviewed = judged({ head: { proposals: [MAJOR] } });
  expect(barsOn(majorDecisionReviewPassed, unreviewed, "2018-12-04")).toBe(false);
  expect(barsOn(majorDecisionReviewPassed, unreviewed, "2018-12-05")).toBe(true);
  expect(barsOn(majorDecisionReviewPassed, actedAs(unreviewed, "submitForReview"), "2026-03-17")).toBe(false);
});
