import type { Instant } from "../kernel/time.ts";
import type { Act } from "./acts/acts.ts";

/** An act at its corrected time: of service the time of receipt, of everything else the time at which it was done. */
export const movedTo = (act: Act, to: Instant): Act =>
  act.act === "serveDecision" ? { ...act, receivedAt: to } : { ...act, at: to };

/** The acts as they stand after their corrections, the last of which counts; what was recorded stays in the facts. */
export const asCorrected = (acts: readonly Act[]): readonly Act[] => {
  const moved = new Map<number, Instant>();
  for (const act of acts)
    if (act.act === "correctFact" && act.corrects && act.to) moved.set(act.corrects, act.to);
  if (moved.size === 0) return acts;
  return acts.map((act) => {
    const to = act.act === "correctFact" ? undefined : moved.get(act.seq);
    return to ? movedTo(act, to) : act;
  });
};
