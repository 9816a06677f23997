import * as fc from "fast-check";
import { fine, penaltyProposal, violation } from "../world/bodies.ts";

const someWords = fc.constantFrom("事实清楚，证据确凿。", "情节轻微。", "首次违法，主动改正。");

const aFine = fc
  .record({
    yuan: fc.integer({ min: 1, max: 400_000 }),
    discretion: fc.option(someWords, { nil: undefined }),
  })
  .map(({ yuan, discretion }) => fine(String(yuan), { ...(discretion && { discretion }) }));

/** Texts of penalties that rest on one piece of evidence. */
export const aProposal = fc
  .record({
    penalties: fc.array(aFine, { minLength: 1, maxLength: 3 }),
    orders: fc.array(someWords.map((content) => ({ content }))),
    reasons: someWords,
    reviewGrounds: fc.subarray(["complex", "public-interest"]),
    place: fc.constantFrom("云岭市振兴北路东侧", "白水县清溪乡"),
  })
  .map(
    ({ place, ...more }) =>
      (evidence: string) =>
        penaltyProposal([evidence], { violations: [violation([evidence], { place })], ...more }),
  );
