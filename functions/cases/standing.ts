import type { ActOf } from "../case-file/acts/acts.ts";
import { actsUntil, type CaseRecord } from "../case-file/record.ts";

/** The proposal that stood when something was done. */
export const standingProposal = (
  record: CaseRecord,
  until: Parameters<typeof actsUntil>[2],
): ActOf<"proposeDecision"> | undefined => actsUntil(record, "proposeDecision", until).at(-1);
