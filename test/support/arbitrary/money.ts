import * as fc from "fast-check";
import type { Yuan } from "../../../functions/kernel/money.ts";

const MOST_FEN = 99_999_999_999_999;

/** An amount as people write it: with no, one or two decimals. */
export const writtenAmount: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999_999 }), fc.stringMatching(/^(\.\d{1,2})?$/))
  .map(([whole, decimals]) => `${whole}${decimals}`);

/** An amount as it is kept, small ones often. */
export const anAmount: fc.Arbitrary<Yuan> = fc
  .oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: MOST_FEN }))
  .map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}` as Yuan);
