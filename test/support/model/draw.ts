import * as fc from "fast-check";

/** What is drawn for one step: which of the open ones, how it is done, what is wrong with it, and how long after the last. */
export type Draw = { pick: number; choice: number; flaw: number | undefined; days: number };

const A_FLAW = fc.nat({ max: 3 });
const NONE = fc.constant(undefined);

const drawn = (flaw: fc.Arbitrary<number | undefined>): fc.Arbitrary<readonly Draw[]> =>
  fc.array(
    fc.record({
      pick: fc.nat(),
      choice: fc.nat(),
      flaw,
      days: fc.oneof(fc.constant(0), fc.nat({ max: 6 })),
    }),
    { minLength: 25, maxLength: 45 },
  );

export const flawless = drawn(NONE);
export const flawed = drawn(fc.oneof({ weight: 2, arbitrary: NONE }, { weight: 1, arbitrary: A_FLAW }));

/** Whether a step is to have its n-th flaw. */
export const hasFlaw = ({ flaw }: Draw, number: number): boolean => flaw === number;

/** Choices that one drawn number settles, one after the other. */
export const choosing = ({ choice }: Draw) => {
  let left = choice;
  return <Value>(...values: readonly [Value, ...Value[]]): Value => {
    const [first] = values;
    const value = values[left % values.length] ?? first;
    left = Math.floor(left / values.length);
    return value;
  };
};
