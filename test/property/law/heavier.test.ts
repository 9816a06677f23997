import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fenOf, sumYuan, type Yuan } from "../../../functions/kernel/money.ts";
import { heavierKinds, type Weighed } from "../../../functions/law/heavier.ts";
import { PENALTY_KIND_NAMES, PENALTY_KINDS } from "../../../functions/law/penalty-kinds.ts";
import { always } from "../../support/always.ts";
import { anAmount } from "../../support/arbitrary/money.ts";

const aPenalty: fc.Arbitrary<Weighed> = fc.record({
  kind: fc.constantFrom(...PENALTY_KIND_NAMES),
  amount: fc.option(anAmount, { nil: undefined }),
});
const penalties = fc.array(aPenalty, { maxLength: 6 });

const heaviest = (of: readonly Weighed[]): number =>
  Math.max(-1, ...of.map(({ kind }) => PENALTY_KINDS[kind].severity));

const CENT = "0.01" as Yuan;

describe("what is heavier than what was proposed", () => {
  test("is nothing of itself, in whatever order", () =>
    always([penalties], (proposed) => {
      expect(heavierKinds(proposed, proposed)).toEqual([]);
      expect(heavierKinds(proposed.toReversed(), proposed)).toEqual([]);
    }));

  test("is among what is proposed now, and depends on no order", () =>
    always([penalties, penalties], (later, earlier) => {
      const kinds = heavierKinds(later, earlier);
      for (const kind of kinds) expect(later.map((penalty) => penalty.kind)).toContain(kind);
      const turned = heavierKinds(later.toReversed(), earlier.toReversed());
      expect(new Set(turned)).toEqual(new Set(kinds));
    }));

  test("is nothing, if penalties were only dropped or became smaller", () =>
    always([fc.array(fc.tuple(aPenalty, fc.boolean(), anAmount))], (drawn) => {
      const earlier = drawn.map(([penalty]) => penalty);
      const later = drawn
        .filter(([, kept]) => kept)
        .map(([penalty, , cap]) => {
          const smaller = penalty.amount && fenOf(cap) < fenOf(penalty.amount) ? cap : penalty.amount;
          return { ...penalty, amount: smaller };
        });
      expect(heavierKinds(later, earlier)).toEqual([]);
    }));

  test("is a kind of which a 分 more is asked", () =>
    always([fc.array(aPenalty, { minLength: 1, maxLength: 6 }), fc.nat()], (earlier, place) => {
      const more = earlier.map((penalty, index) =>
        index === place % earlier.length
          ? { ...penalty, amount: sumYuan([...(penalty.amount ? [penalty.amount] : []), CENT]) }
          : penalty,
      );
      expect(heavierKinds(more, earlier)).toEqual([earlier[place % earlier.length]?.kind]);
    }));

  test("is a new kind, unless it takes the place of a heavier one", () =>
    always([penalties, penalties, aPenalty], (later, earlier, added) => {
      fc.pre(!earlier.some(({ kind }) => kind === added.kind));
      const now = [...later, added];
      const dropped = earlier.filter(({ kind }) => !now.some((penalty) => penalty.kind === kind));
      const lighter = heaviest(dropped) > heaviest([added]);
      expect(heavierKinds(now, earlier).includes(added.kind)).toBe(!lighter);
    }));

  test("does not change when a sum is asked in two parts", () =>
    always([penalties, penalties, fc.tuple(aPenalty, anAmount)], (later, earlier, [penalty, part]) => {
      const amount = sumYuan([penalty.amount ?? ("0.00" as Yuan), part]);
      const whole = [...later, { ...penalty, amount }];
      const parts = [...later, penalty, { ...penalty, amount: part }];
      expect(heavierKinds(parts, earlier)).toEqual(heavierKinds(whole, earlier));
    }));
});
