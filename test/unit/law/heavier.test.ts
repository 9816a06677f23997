import { describe, expect, test } from "vitest";
import { heavierKinds, type Weighed } from "../../../functions/law/heavier.ts";

const fine = (amount: string): Weighed => ({ kind: "fine", amount: amount as never });
const gains = (amount: string): Weighed => ({ kind: "confiscation-of-gains", amount: amount as never });
const WARNING: Weighed = { kind: "warning" };
const SUSPENSION: Weighed = { kind: "licence-suspension" };
const REVOCATION: Weighed = { kind: "licence-revocation" };

describe("more of one kind", () => {
  test("a larger sum is heavier, the same and a smaller one are not", () => {
    expect(heavierKinds([fine("100.01")], [fine("100.00")])).toEqual(["fine"]);
    expect(heavierKinds([fine("100.00")], [fine("100.00")])).toEqual([]);
    expect(heavierKinds([fine("99.99")], [fine("100.00")])).toEqual([]);
  });

  test("the sums of a kind are added, each kind by itself", () => {
    expect(heavierKinds([fine("60.00"), fine("60.00")], [fine("100.00")])).toEqual(["fine"]);
    expect(heavierKinds([fine("50.00"), gains("60.00")], [fine("100.00"), gains("50.00")])).toEqual([
      "confiscation-of-gains",
    ]);
  });
});

describe("another kind", () => {
  test("added to what was proposed is heavier, however light it is", () => {
    expect(heavierKinds([fine("100.00"), WARNING], [fine("100.00")])).toEqual(["warning"]);
  });

  test("in the place of a heavier one that was dropped is not", () => {
    expect(heavierKinds([fine("100.00")], [REVOCATION])).toEqual([]);
    expect(heavierKinds([SUSPENSION, fine("1.00")], [REVOCATION])).toEqual([]);
  });

  test("in the place of a lighter one, or of one as heavy, is", () => {
    expect(heavierKinds([REVOCATION], [SUSPENSION])).toEqual(["licence-revocation"]);
    expect(heavierKinds([gains("1.00")], [{ kind: "confiscation-of-property" }])).toEqual([
      "confiscation-of-gains",
    ]);
  });

  test("where there was no penalty at all is heavier, each of them", () => {
    expect(heavierKinds([WARNING, fine("1.00")], [])).toEqual(["warning", "fine"]);
  });
});

test("nothing is heavier than what was proposed", () => {
  const proposed = [WARNING, fine("100.00"), REVOCATION];
  expect(heavierKinds(proposed, proposed)).toEqual([]);
  expect(heavierKinds([], proposed)).toEqual([]);
});
