import * as fc from "fast-check";
import { SEED } from "./seed.ts";

type Drawn<Values extends readonly unknown[]> = { [Index in keyof Values]: fc.Arbitrary<Values[Index]> };

const RUNS = 300;
/** Less than a test may take: what breaks is told even where it could be made smaller yet. */
const MILLISECONDS = 45_000;

/** That something holds for whatever is drawn; what breaks it is made small, and told with the seed. */
export const always = <Values extends [unknown, ...unknown[]]>(
  drawn: Drawn<Values>,
  holds: (...values: Values) => void | Promise<void>,
  runs = RUNS,
): Promise<void> => {
  const values = fc.tuple<Values>(...drawn);
  return fc.assert(
    fc.asyncProperty(values, async (all) => {
      await holds(...all);
    }),
    { seed: SEED, numRuns: runs, interruptAfterTimeLimit: MILLISECONDS, markInterruptAsFailure: true },
  );
};
