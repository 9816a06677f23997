import type { Step } from "./difference.ts";
import type { FINDING_FACTS } from "./model.ts";

/** How many findings were raised, changed and resolved. */
export type Judgement = Record<keyof typeof FINDING_FACTS, number>;

/** What became of the judging of a case: what it came to, or why the case could not be judged. */
export type Outcome = { judgement: Judgement } | { error: unknown };

/** The outcomes by case. */
export type Outcomes = ReadonlyMap<string, Outcome>;

export const NOTHING_NEW: Judgement = { raised: 0, changed: 0, resolved: 0 };

export const counted = (steps: readonly Step[]): Judgement => {
  const counts = { ...NOTHING_NEW };
  for (const { kind } of steps) if (kind !== "moved") counts[kind] += 1;
  return counts;
};

export const sum = (one: Judgement, other: Judgement): Judgement => ({
  raised: one.raised + other.raised,
  changed: one.changed + other.changed,
  resolved: one.resolved + other.resolved,
});
