/** The facts after which the pages of a published decision may have to change. */
export const REPUBLISHING_FACTS = [
  "publication-decided",
  "publication-withdrawn",
  "decision-served",
  "performance-recorded",
  "fact-corrected",
  "clock-recomputed",
] as const;
