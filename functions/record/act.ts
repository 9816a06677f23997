import { dateOf, type Instant, type PlainDate } from "../kernel/time.ts";
import type { ActDefinition } from "./act-shape.ts";

/**
 * An act as the record of a matter holds it: the number of its fact; when it happened, and that only the day is known; when
 * it was recorded; by whom and in which role; and the fields that its kind defines.
 */
export type AnyAct = {
  act: string;
  seq: number;
  at: Instant;
  dayOnly?: true | undefined;
  recordedAt: Instant;
  by?: string | undefined;
  role?: string | undefined;
};

/** The acts of a kind, by their names. */
export type ActTable = Readonly<Record<string, ActDefinition>>;

type Timed = Pick<AnyAct, "at" | "dayOnly">;

export const dayOf = ({ at }: Pick<AnyAct, "at">): PlainDate => dateOf(at);

/** Whether one act is not later than another; where only a day is known of either, by their days. */
export const notAfter = (one: Timed, other: Timed): boolean =>
  one.dayOnly || other.dayOnly ? dayOf(one) <= dayOf(other) : one.at <= other.at;

const inOrder = (one: AnyAct, other: AnyAct): number => one.at.localeCompare(other.at) || one.seq - other.seq;

/** The acts in the order in which they happened. */
export const inTheirOrder = <Act extends AnyAct>(acts: readonly Act[]): readonly Act[] =>
  acts.toSorted(inOrder);

/** A field of an act by its name; of what its kind does not define, nothing. */
export const fieldOf = (act: AnyAct, name: string): unknown =>
  (act as Readonly<Record<string, unknown>>)[name];
