import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fineTotal, Proposal, penaltiesOf } from "../../../functions/case-file/model/proposal.ts";
import { multiply, readYuan } from "../../../functions/kernel/money.ts";
import { always } from "../../support/always.ts";
import { anAmount } from "../../support/arbitrary/money.ts";
import { fine, penaltyProposal } from "../../support/world/bodies.ts";

const withPenalties = (penalties: readonly object[]) =>
  Proposal.safeParse(penaltyProposal([], { penalties }));

describe("a proposal of penalties", () => {
  test("is taken just where its fines add up to an amount", () =>
    always([fc.array(anAmount, { minLength: 1, maxLength: 20 })], (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + BigInt(amount.replace(".", "")), 0n);
      const taken = withPenalties(amounts.map((amount) => fine(amount)));
      expect(taken.success).toBe(total < 10n ** 14n);
      if (taken.success) expect(readYuan(fineTotal(penaltiesOf(taken.data)))).toBeDefined();
    }));

  test("whose fine is quantity times rate is taken, and with a 分 more or less is not", () =>
    always([fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 2, max: 99_999 })], (quantity, fen) => {
      const calculation = { quantity: String(quantity), unit: "平方米", rate: (fen / 100).toFixed(2) };
      const total = quantity * fen;
      for (const off of [-1, 0, 1]) {
        const amount = ((total + off) / 100).toFixed(2);
        const { success } = withPenalties([fine(amount, { calculation })]);
        expect(success).toBe(off === 0);
      }
      expect(multiply(calculation.quantity, calculation.rate as never)).toBe((total / 100).toFixed(2));
    }));
});
