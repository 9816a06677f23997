import type { Instant, PlainDate } from "../kernel/time.ts";
import type { Limit } from "../law/limits.ts";
import type { AnyAct } from "./act.ts";
import type { ClockExtension, ClockPause } from "./clock.ts";

export type RunEnd = { state: "met" | "void"; at: Instant };

/** From when a limit runs; `until`: the last day that the act itself states, in place of a counted one. */
export type Start = { round: number; day: PlainDate; at: Instant; until?: PlainDate | undefined };

/** An act that holds a limit up, and the act by which it goes on. */
export type Pausing = {
  pauses: (act: AnyAct, start: AnyAct) => Omit<ClockPause, "from" | "to"> | undefined;
  resumes: (act: AnyAct, start: AnyAct) => boolean;
};

/**
 * One time limit (期限) of a kind of matter: its article and period, which act starts it and which ends it, what holds it up
 * and what lengthens it. `Record` is what is known of the matter beside its acts.
 */
export type LimitOfKind<Record = unknown> = Limit & {
  on: readonly string[];
  starts: (act: AnyAct, record: Record) => Start | undefined;
  by: readonly string[];
  ends: (act: AnyAct, start: AnyAct) => RunEnd | undefined;
  /** What the act that starts it tells of its end. */
  atOnce?: ((start: AnyAct) => RunEnd | undefined) | undefined;
  pausing?: readonly Pausing[] | undefined;
  extends?: ((act: AnyAct, start: AnyAct) => ClockExtension | undefined) | undefined;
};
