import type { Instant } from "../kernel/time.ts";
import { asCorrected as corrected, movedTo as moved } from "../record/corrections.ts";
import { ACTS, type Act } from "./acts/acts.ts";

/** The acts of a case as they stand after their corrections. */
export const asCorrected = (acts: readonly Act[]): readonly Act[] => corrected(ACTS, acts);

export const movedTo = (act: Act, to: Instant): Act => moved(ACTS, act, to);
