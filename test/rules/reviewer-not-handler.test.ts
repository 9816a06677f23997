import { describe, expect, test } from "vitest";
import { reviewerNotHandler } from "../../functions/legal-review/rules/reviewer-not-handler.ts";
import { actedAs, barsOn, judged, pointersOf } from "../support/world/judged.ts";

const reviewing = (id: string) =>
  judged({
    act: "giveReviewOpinion",
    actor: { id, name: id, role: "reviewer", agency: "11990100MB1A00011U" },
    head: {
      handlers: new Set(["shi-yunzhou"]),
      officers: [{ id: "yang-qinghe", name: "杨青禾", certificate: "云991001002" }],
    },
  });

const found = (id: string) => pointersOf(reviewerNotHandler, reviewing(id));

describe("市监程序 49: 办案人员不得作为审核人员", () => {
  test("who has worked on the case does not review it", () => {
    expect(found("shi-yunzhou")).toEqual([""]);
  });

  test("nor does an officer of the case who has recorded nothing himself", () => {
    expect(found("yang-qinghe")).toEqual([""]);
  });

  test("anybody else may", () => {
    expect(found("wu-baichuan")).toEqual([]);
  });
});

test("is asked of the opinion, from the day the provisions came into force", () => {
  expect(barsOn(reviewerNotHandler, reviewing("shi-yunzhou"), "2019-03-31")).toBe(false);
  expect(barsOn(reviewerNotHandler, reviewing("shi-yunzhou"), "2019-04-01")).toBe(true);
  const deciding = actedAs(reviewing("shi-yunzhou"), "decideCase");
  expect(barsOn(reviewerNotHandler, deciding, "2026-03-17")).toBe(false);
});
