import type { Instant } from "../../../functions/kernel/time.ts";
import type { StepOperation } from "../step-bodies.ts";
import type { Part } from "../world/people.ts";
import type { Operation } from "../world/use-cases.ts";

/** A case of a procedure as far as the law asks what may come next: what was done, and what of it still stands. */
export type ProcedureModel = {
  done: { operation: Operation; seq: number; kind?: unknown; over: boolean }[];
  closed: boolean;
  now: Instant;
  /** Whether the day is one on which agencies work. */
  workday: boolean;
};

/** Something wrong with a step: how its body differs, and the barring rules that this breaks. */
export type Flaw = { changes: object; breaks: readonly string[] };

/** One kind of step in a procedure: whether it is possible, how it is done, and how it can be done wrong. */
export type Move = {
  operation: Operation;
  who: Part;
  open: (model: ProcedureModel) => boolean;
  body: (model: ProcedureModel) => object;
  /** What is wrong with it as the case is, whatever its body says. */
  broken?: (model: ProcedureModel) => readonly string[];
  flaws?: readonly Flaw[];
  after?: (model: ProcedureModel) => void;
};

export const did = ({ done }: ProcedureModel, operation: Operation): boolean =>
  done.some((act) => act.operation === operation);

/** The act of a kind that still stands. */
export const standing = ({ done }: ProcedureModel, operation: StepOperation) =>
  done.findLast((act) => act.operation === operation && !act.over);
