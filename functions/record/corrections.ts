import type { Instant } from "../kernel/time.ts";
import { type ActTable, type AnyAct, fieldOf } from "./act.ts";

/** The act by which another is corrected: it names its number (`corrects`) and its new time (`to`). */
export const CORRECTION = "correctFact";

/** When an act counts: of most when it was done, of some when it took effect (service: when it was received). */
export const timeOf = (acts: ActTable, act: AnyAct): Instant => {
  const field = acts[act.act]?.countsAt;
  return ((field && fieldOf(act, field)) || act.at) as Instant;
};

/** An act at its corrected time. */
export const movedTo = <Act extends AnyAct>(acts: ActTable, act: Act, to: Instant): Act => ({
  ...act,
  [acts[act.act]?.countsAt ?? "at"]: to,
});

/** The acts as they stand after their corrections, the last of which counts; what was recorded stays in the facts. */
export const asCorrected = <Act extends AnyAct>(table: ActTable, acts: readonly Act[]): readonly Act[] => {
  const moved = new Map<unknown, Instant>();
  for (const act of acts) {
    const to = act.act === CORRECTION && fieldOf(act, "to");
    if (to) moved.set(fieldOf(act, "corrects"), to as Instant);
  }
  if (moved.size === 0) return acts;
  return acts.map((act) => {
    const to = act.act === CORRECTION ? undefined : moved.get(act.seq);
    return to ? movedTo(table, act, to) : act;
  });
};
