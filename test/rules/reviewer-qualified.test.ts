import { describe, expect, test } from "vitest";
import { reviewerQualified } from "../../functions/legal-review/rules/reviewer-qualified.ts";
import type { Officer } from "../../functions/registers/model/officer.ts";
import { actedAs, barsOn, judged, pointersOf } from "../support/world/judged.ts";
import { day } from "../support/world/time.ts";

const reviewer = (since: string, legalQualification: boolean): Officer => ({
  id: "wu-baichuan",
  agency: "11990100MB1A00011U",
  name: "吴白川",
  review: { since: day(since), legalQualification },
});

const reviewedBy = (actorEntry: Officer | undefined) => judged({ act: "giveReviewOpinion", actorEntry });

const found = (entry: Officer | undefined) => pointersOf(reviewerQualified, reviewedBy(entry));

describe("处罚法 58: 初次从事法制审核的人员，应当取得法律职业资格", () => {
  test.each([
    ["2021-07-14", false, []],
    ["2021-07-15", false, [""]],
    ["2021-07-16", false, [""]],
    ["2021-07-15", true, []],
    ["2026-03-01", true, []],
  ] as const)("a reviewer since %s, qualified: %s", (since, qualified, pointers) => {
    expect(found(reviewer(since, qualified))).toEqual(pointers);
  });

  test("an officer who is no reviewer, and one whom the register does not know, do not review", () => {
    const { review: _, ...officer } = reviewer("2020-01-01", true);
    expect(found(officer)).toEqual([""]);
    expect(found(undefined)).toEqual([""]);
  });
});

test("is asked of the opinion, from the day the law came into force", () => {
  expect(barsOn(reviewerQualified, reviewedBy(undefined), "2021-07-14")).toBe(false);
  expect(barsOn(reviewerQualified, reviewedBy(undefined), "2021-07-15")).toBe(true);
  const asking = actedAs(reviewedBy(undefined), "submitForReview");
  expect(barsOn(reviewerQualified, asking, "2026-03-17")).toBe(false);
});
