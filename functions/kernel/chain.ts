import { chainHash } from "./digest.ts";
import { newId } from "./ids.ts";
import type { Instant } from "./time.ts";

/** The end of a chain of facts: how many there are, and the hash of the last one. */
export type Chain = { id: string; seq: number; hash: string };

/** Who did it. `via` is the department system that recorded it for the officer. */
export type Actor = { id: string; name: string; role: string; agency: string; via?: string };

/** A fact (事实) as a use case states it. `occurredAt` is claimed by the caller and never after `recordedAt`. */
export type NewFact = { type: string; occurredAt: Instant; actor: Actor; data: object };

/** A fact as it is kept: `bytes` is the exact JSON text that was hashed. */
export type SealedFact = {
  chain: string;
  seq: number;
  type: string;
  hash: string;
  previous: string;
  bytes: string;
};

/** Appends facts to a chain, in order. */
export const sealFacts = (
  chain: Chain,
  facts: readonly NewFact[],
  recordedAt: Instant,
): { chain: Chain; sealed: readonly SealedFact[] } => {
  const sealed: SealedFact[] = [];
  let end = chain;
  for (const fact of facts) {
    const seq = end.seq + 1;
    const bytes = JSON.stringify({ id: newId(), recordedAt, ...fact });
    const hash = chainHash({ chain: chain.id, seq, previous: end.hash, bytes });
    sealed.push({ chain: chain.id, seq, type: fact.type, hash, previous: end.hash, bytes });
    end = { ...end, seq, hash };
  }
  return { chain: end, sealed };
};

/** The first place where a chain does not hold, or undefined: gaps, changed bytes, a cut-off start. */
export const brokenAt = (facts: readonly SealedFact[], start: string): number | undefined => {
  let previous = start;
  for (const [index, fact] of facts.entries()) {
    const expected = chainHash({ chain: fact.chain, seq: index + 1, previous, bytes: fact.bytes });
    if (fact.seq !== index + 1 || fact.previous !== previous || fact.hash !== expected) return index + 1;
    previous = fact.hash;
  }
  return undefined;
};
