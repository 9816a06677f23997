import { describe, expect, test } from "vitest";
import { reviewAfterHearing } from "../../functions/legal-review/rules/review-after-hearing.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const HELD = { act: "holdHearing", on: "2016-03-10" } as const;

const on = (day: string, fields: object, between: WrittenAct[] = []) =>
  foundIn(reviewAfterHearing, { acts: [HELD, ...between, { act: "decideCase", on: day, ...fields }] });

const BAD = { outcome: "penalty", review: "none" };
const passed = (day: string, outcome = "agreed"): WrittenAct[] => [
  { act: "giveReviewOpinion", on: day, outcome: outcome as "agreed" },
];

describe("处罚法 58（二）: 经过听证程序的", () => {
  test("no review after the hearing", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/proposal"]);
    expect(on("2026-03-17", { outcome: "penalty" })).toEqual(["/proposal"]);
  });

  test("passed, not passed, passed only later", () => {
    expect(on("2026-03-17", BAD, passed("2026-03-17"))).toEqual([]);
    expect(on("2026-03-17", BAD, passed("2026-03-16", "issues"))).toEqual(["/proposal"]);
    expect(on("2026-03-17", BAD, passed("2026-03-18"))).toEqual(["/proposal"]);
  });

  test("without a hearing this item is not asked", () => {
    expect(
      foundIn(reviewAfterHearing, { acts: [{ act: "decideCase", on: "2026-03-17", outcome: "penalty" }] }),
    ).toEqual([]);
  });

  test("a ground that is known is asked of by the rule on review itself", () => {
    expect(on("2026-03-17", { outcome: "penalty", review: "statutory" })).toEqual([]);
  });

  test("a record that is not whole may lack the review", () => {
    const acts: WrittenAct[] = [
      HELD,
      { act: "decideCase", on: "2026-03-17", outcome: "penalty", review: "none" },
    ];
    expect(foundIn(reviewAfterHearing, { acts, mode: "reported", whole: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
