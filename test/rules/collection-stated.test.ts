import { describe, expect, test } from "vitest";
import { collectionStated } from "../../functions/cases/rules/collection-stated.ts";
import { penaltyProposal } from "../support/world/bodies.ts";
import { actedAs, barsOn, documentOf, judged, pointersOf } from "../support/world/judged.ts";

const found = (more: object) => pointersOf(collectionStated, judged({ document: documentOf(more) }));

const WARNED = penaltyProposal([], {
  penalties: [
    {
      kind: "warning",
      violations: [1],
      basis: [{ instrument: "《某法》", article: "第一条" }],
      content: "警告。",
    },
  ],
});

describe("罚缴办法 7: 罚款决定应当载明代收机构等", () => {
  test("a fine without the collecting body is not decided", () => {
    expect(found({ collection: undefined })).toEqual(["/collection"]);
  });

  test("one that states it is", () => {
    expect(found({})).toEqual([]);
  });

  test("even the smallest fine is collected somewhere", () => {
    expect(found({ fine: "0.01", collection: undefined })).toEqual(["/collection"]);
  });

  test("a penalty that is no fine needs none", () => {
    expect(found({ content: WARNED, fine: "0.00", collection: undefined })).toEqual([]);
  });

  test("nor does a decision without a penalty", () => {
    const content = { outcome: "not-established", reasons: "不能成立。", reviewGrounds: [] };
    expect(found({ content, fine: "0.00", collection: undefined })).toEqual([]);
  });
});

test("is asked of the decision, from the day the measures came into force", () => {
  const silent = judged({ document: documentOf({ collection: undefined }) });
  expect(barsOn(collectionStated, silent, "1997-12-31")).toBe(false);
  expect(barsOn(collectionStated, silent, "1998-01-01")).toBe(true);
  expect(barsOn(collectionStated, actedAs(silent, "proposeDecision"), "2026-03-17")).toBe(false);
});
