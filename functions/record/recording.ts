import type { NewFact } from "../kernel/chain.ts";
import type { AnyAct } from "./act.ts";
import type { Context } from "./context.ts";
import type { Matter } from "./kind.ts";

/** The number that the next fact of a matter will have. */
export const nextSeq = ({ chain }: Pick<Matter, "chain">): number => chain.seq + 1;

type Acting = Pick<Context<unknown>, "actor" | "occurredAt">;

export const fact = ({ actor, occurredAt }: Acting, type: string, data: object): NewFact => ({
  type,
  occurredAt,
  actor,
  data,
});

type Recording = Pick<Context<unknown>, "actor" | "occurredAt" | "now">;

/** The head with an act in its record, under the number of the fact that tells it, and the act as it is recorded. */
export const recordAct = <Head extends Matter>(
  head: Head,
  stated: { act: string; at?: AnyAct["at"] },
  { actor, occurredAt, now }: Recording,
): { head: Head; act: AnyAct } => {
  const act: AnyAct = {
    ...{ at: occurredAt, ...stated, seq: nextSeq(head), recordedAt: now, by: actor.id, role: actor.role },
  };
  return { head: { ...head, acts: [...head.acts, act] }, act };
};
