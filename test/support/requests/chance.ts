import { seededRandom } from "../random.ts";

/** Choices that follow from a seed alone. */
export type Chance = {
  below: (limit: number) => number;
  /** Whether something happens that happens so often. */
  happens: (probability: number) => boolean;
  of: <Value>(values: readonly [Value, ...Value[]]) => Value;
};

export const chanceOf = (seed: number): Chance => {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    happens: (probability) => random() < probability,
    of: (values) => values[below(values.length)] ?? values[0],
  };
};
