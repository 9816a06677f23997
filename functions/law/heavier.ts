import { fenOf, type Yuan } from "../kernel/money.ts";
import { PENALTY_KINDS, type PenaltyKindName } from "./penalty-kinds.ts";

/** A penalty as far as its weight goes. */
export type Weighed = { kind: PenaltyKindName; amount?: Yuan | undefined };

const severity = ({ kind }: Weighed): number => PENALTY_KINDS[kind].severity;

const totalFen = (penalties: readonly Weighed[], kind: PenaltyKindName): number =>
  penalties.reduce(
    (total, penalty) => (penalty.kind === kind && penalty.amount ? total + fenOf(penalty.amount) : total),
    0,
  );

/**
 * The kinds by which `later` is heavier than `earlier` (处罚法 45, second paragraph): a larger sum of one kind, or a kind
 * that was not proposed and does not merely take the place of a heavier one that was dropped.
 */
export const heavierKinds = (
  later: readonly Weighed[],
  earlier: readonly Weighed[],
): readonly PenaltyKindName[] => {
  const kinds = [...new Set(later.map(({ kind }) => kind))];
  const dropped = earlier.filter(({ kind }) => !kinds.includes(kind));
  return kinds.filter((kind) => {
    const proposed = earlier.some((penalty) => penalty.kind === kind);
    if (proposed) return totalFen(later, kind) > totalFen(earlier, kind);
    return !dropped.some((penalty) => severity(penalty) > PENALTY_KINDS[kind].severity);
  });
};
