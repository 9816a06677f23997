import { describe, expect, test } from "vitest";
import type { ProposalDigest } from "../../functions/case-file/model/proceedings.ts";
import { factsEstablished } from "../../functions/cases/rules/facts-established.ts";
import { actedAs, barsOn, judged, pointersOf, proposed } from "../support/world/judged.ts";

const onProposals = (...proposals: readonly ProposalDigest[]) =>
  judged({ act: "proposeDecision", head: { proposals: [...proposals] } });

const found = (...proposals: readonly ProposalDigest[]) =>
  pointersOf(factsEstablished, onProposals(...proposals));

describe("处罚法 40: 证据不足的，不得给予行政处罚", () => {
  test("a penalty without any evidence is barred", () => {
    expect(found(proposed({ evidence: 0 }))).toEqual(["/proposal"]);
  });

  test("one piece of evidence lets it through: what it is worth is for people to judge", () => {
    expect(found(proposed({ evidence: 1 }))).toEqual([]);
  });

  test.each(["minor-no-penalty", "not-established", "transfer"] as const)(
    "an outcome that imposes no penalty needs none: %s",
    (outcome) => {
      expect(found(proposed({ outcome, evidence: 0, penalties: [] }))).toEqual([]);
    },
  );

  test("only the proposal that stands counts", () => {
    const bare = proposed({ version: 1, evidence: 0 });
    const shown = proposed({ version: 2, evidence: 3 });
    expect(found(bare, shown)).toEqual([]);
    expect(found(proposed({ version: 1, evidence: 3 }), proposed({ version: 2, evidence: 0 }))).toEqual([
      "/proposal",
    ]);
  });

  test("a case without a proposal has nothing to show yet", () => {
    expect(found()).toEqual([]);
  });
});

test("is asked at the proposal and again at the decision, from the day the law came into force", () => {
  const bare = onProposals(proposed({ evidence: 0 }));
  expect(barsOn(factsEstablished, bare, "2021-07-14")).toBe(false);
  expect(barsOn(factsEstablished, bare, "2021-07-15")).toBe(true);
  expect(barsOn(factsEstablished, actedAs(bare, "decideCase"), "2026-03-17")).toBe(true);
  expect(barsOn(factsEstablished, actedAs(bare, "giveNotice"), "2026-03-17")).toBe(false);
});
