import { describe, expect, test } from "vitest";
import type { ProposalDigest } from "../../functions/case-file/model/proceedings.ts";
import { noHeavierAfterStatement } from "../../functions/cases/rules/no-heavier-after-statement.ts";
import {
  actedAs,
  barsOn,
  judged,
  notified,
  pointersOf,
  proposed,
  stated,
  type Told,
} from "../support/world/judged.ts";

type Penalties = ProposalDigest["penalties"];

const fine = (amount: string): Penalties[number] => ({ kind: "fine", amount: amount as never });
const WARNING: Penalties[number] = { kind: "warning" };
const REVOCATION: Penalties[number] = { kind: "licence-revocation" };

const text = (version: number, ...penalties: Penalties) => proposed({ version, penalties });

/** Notified of the first text, the party made its statement; then the texts that follow were proposed. */
const afterStatement = (first: ProposalDigest, ...later: readonly ProposalDigest[]): Partial<Told> => {
  const notice = notified(first);
  return { proposals: [first, ...later], notices: [notice], statements: [stated(notice)] };
};

const found = (head: Partial<Told>) =>
  pointersOf(noHeavierAfterStatement, judged({ act: "proposeDecision", head }));

describe("处罚法 45: 不得因当事人陈述、申辩而给予更重的处罚", () => {
  test.each([
    ["19999.99", []],
    ["20000.00", []],
    ["20000.01", ["/proposal"]],
  ])("notified of 20000 yuan, a fine of %s", (amount, pointers) => {
    expect(found(afterStatement(text(1, fine("20000.00")), text(2, fine(amount))))).toEqual(pointers);
  });

  test("another kind beside the one that was notified is heavier", () => {
    expect(found(afterStatement(text(1, fine("100.00")), text(2, fine("100.00"), WARNING)))).toEqual([
      "/proposal",
    ]);
  });

  test("a lighter kind in the place of a heavier one is not", () => {
    expect(found(afterStatement(text(1, REVOCATION), text(2, fine("5000.00"))))).toEqual([]);
    expect(found(afterStatement(text(1, fine("5000.00")), text(2, REVOCATION)))).toEqual(["/proposal"]);
  });

  test("several fines are weighed by their sum", () => {
    const four = text(1, fine("5000.00"), fine("5000.00"), fine("5000.00"), fine("5000.00"));
    expect(found(afterStatement(four, text(2, fine("20000.00"))))).toEqual([]);
    expect(found(afterStatement(four, text(2, fine("20000.01"))))).toEqual(["/proposal"]);
  });

  test("it is found once for each kind, whatever number of notices was answered", () => {
    const first = text(1, fine("100.00"));
    const second = text(2, fine("90.00"));
    const notices = [notified(first), notified(second)];
    const statements = notices.map((notice, index) => stated(notice, { seq: 20 + index }));
    const proposals = [first, second, text(3, fine("200.00"), REVOCATION)];
    expect(found({ proposals, notices, statements })).toEqual(["/proposal", "/proposal"]);
  });
});

describe("what does not trigger it", () => {
  test.each(["waived", "none"] as const)("a party that said nothing: %s", (made) => {
    const head = afterStatement(text(1, fine("100.00")), text(2, fine("200.00")));
    const statements = head.statements?.map((statement) => ({ ...statement, made })) ?? [];
    expect(found({ ...head, statements })).toEqual([]);
  });

  test("a statement of which no later text came", () => {
    expect(found(afterStatement(text(1, fine("100.00"))))).toEqual([]);
  });

  test("a case without a proposal", () => {
    expect(found({})).toEqual([]);
  });
});

test("what was never told to the party does not lower what may be decided", () => {
  const told = text(2, fine("200.00"));
  const notice = notified(told);
  const proposals = [text(1, fine("100.00")), told, text(3, fine("200.00"))];
  expect(found({ proposals, notices: [notice], statements: [stated(notice)] })).toEqual([]);
});

test("is asked at the proposal and again at the decision, from the day the law came into force", () => {
  const heavier = judged({
    act: "proposeDecision",
    head: afterStatement(text(1, fine("100.00")), text(2, fine("200.00"))),
  });
  expect(barsOn(noHeavierAfterStatement, heavier, "2021-07-14")).toBe(false);
  expect(barsOn(noHeavierAfterStatement, heavier, "2021-07-15")).toBe(true);
  expect(barsOn(noHeavierAfterStatement, actedAs(heavier, "decideCase"), "2026-03-17")).toBe(true);
  expect(barsOn(noHeavierAfterStatement, actedAs(heavier, "giveNotice"), "2026-03-17")).toBe(false);
});
