import { describe, expect, test } from "vitest";
import { reviewPassed } from "../../functions/legal-review/rules/review-passed.ts";
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

const MAJOR = proposed({ review: "statutory" });

const found = (head: Partial<Told>) =>
  pointersOf(reviewPassed, judged({ head: { proposals: [MAJOR], ...head } }));

describe("处罚法 58: 未经法制审核或者审核未通过的，不得作出决定", () => {
  test("without review there is no decision", () => {
    expect(found({})).toEqual(["/proposal"]);
  });

  test.each(["pending", "issues", "disputed", "settled", "void"] as const)(
    "a review that is %s is not passed",
    (state) => {
      expect(found({ reviews: [reviewed(MAJOR, { state })] })).toEqual(["/proposal"]);
    },
  );

  test("one that agreed is", () => {
    expect(found({ reviews: [reviewed(MAJOR)] })).toEqual([]);
  });

  test("the latest round of the text counts", () => {
    const first = reviewed(MAJOR, { state: "settled" });
    const second = reviewed(MAJOR, { round: 2 });
    expect(found({ reviews: [first, second] })).toEqual([]);
    expect(found({ reviews: [reviewed(MAJOR), reviewed(MAJOR, { round: 2, state: "issues" })] })).toEqual([
      "/proposal",
    ]);
  });

  test("the review of an earlier text is none of the later one, even of the same words", () => {
    const again = proposed({ version: 2, review: "statutory", hash: MAJOR.hash, substance: MAJOR.substance });
    expect(found({ proposals: [MAJOR, again], reviews: [reviewed(MAJOR)] })).toEqual(["/proposal"]);
  });

  test.each([
    ["2026-03-16T08:59", ["/proposal"]],
    ["2026-03-16T09:00", []],
    ["2026-03-17T09:00", []],
  ])("在决定之前: passed on 16 March at nine, decided on %s", (at, pointers) => {
    expect(found({ reviews: [reviewed(MAJOR)], decision: decidedAt(at, MAJOR) })).toEqual(pointers);
  });
});

test.each(["policy", "none"] as const)(
  "a proposal outside the four items is not its matter: %s",
  (review) => {
    expect(pointersOf(reviewPassed, judged({ head: { proposals: [proposed({ review })] } }))).toEqual([]);
  },
);

test("is asked at the decision, from the day the law came into force", () => {
  const unreviewed = judged({ head: { proposals: [MAJOR] } });
  expect(barsOn(reviewPassed, unreviewed, "2021-07-14")).toBe(false);
  expect(barsOn(reviewPassed, unreviewed, "2021-07-15")).toBe(true);
  expect(barsOn(reviewPassed, actedAs(unreviewed, "giveNotice"), "2026-03-17")).toBe(false);
});
