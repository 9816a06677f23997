import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenAt, type NewFact, type SealedFact, sealFacts } from "../../../functions/kernel/chain.ts";
import { CHAIN_START, chainHash } from "../../../functions/kernel/digest.ts";
import { instantOf } from "../../../functions/kernel/time.ts";
import { always } from "../../support/always.ts";
import { aJson } from "../../support/arbitrary/json.ts";

const NOW = instantOf(1_790_000_000_000);
const ACTOR = { id: "shi-yunzhou", name: "石云舟", role: "handler", agency: "11990100MB1A00011U" };

const someFacts: fc.Arbitrary<readonly NewFact[]> = fc.array(
  fc.record({ type: fc.string(), data: aJson }).map(({ type, data }) => ({
    type,
    occurredAt: NOW,
    actor: ACTOR,
    data: { data },
  })),
  { minLength: 2, maxLength: 8 },
);

const aChain = fc.uuid({ version: 7 }).map((id) => ({ id, seq: 0, hash: CHAIN_START }));
const aPlace = fc.nat();

const PARTS = ["chain", "seq", "previous", "bytes"] as const;
const aLink = fc.record({
  chain: fc.uuid(),
  seq: fc.integer({ min: 1, max: 2 ** 40 }),
  previous: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
  bytes: fc.string(),
});

const sealed = (chain: { id: string; seq: number; hash: string }, facts: readonly NewFact[]) =>
  sealFacts(chain, facts, NOW).sealed;

const changed = (facts: readonly SealedFact[], at: number, change: Partial<SealedFact>) =>
  facts.map((fact, index) => (index === at ? { ...fact, ...change } : fact));

describe("a chain of facts", () => {
  test("holds, sealed at once or one after the other", () =>
    always([aChain, someFacts, aPlace], (chain, facts, place) => {
      const cut = place % facts.length;
      const first = sealFacts(chain, facts.slice(0, cut), NOW);
      const rest = sealFacts(first.chain, facts.slice(cut), NOW);
      const all = [...first.sealed, ...rest.sealed];
      expect(brokenAt(all, CHAIN_START)).toBeUndefined();
      expect(all.map(({ type }) => type)).toEqual(facts.map(({ type }) => type));
      expect(rest.chain).toEqual({ id: chain.id, seq: facts.length, hash: all.at(-1)?.hash });
    }));

  test("tells the first fact of which anything was changed", () =>
    always([aChain, someFacts, aPlace], (chain, facts, place) => {
      const all = sealed(chain, facts);
      const at = place % all.length;
      const { bytes = "", hash = "" } = all[at] ?? {};
      const other = hash.startsWith("0") ? `1${hash.slice(1)}` : `0${hash.slice(1)}`;
      const changes = [{ bytes: `${bytes} ` }, { hash: other }, { previous: other }, { seq: at + 2 }];
      for (const change of changes) expect(brokenAt(changed(all, at, change), CHAIN_START)).toBe(at + 1);
    }));

  test("tells where a fact is gone, or two have changed places", () =>
    always([aChain, someFacts, aPlace], (chain, facts, place) => {
      const all = sealed(chain, facts);
      const at = place % (all.length - 1);
      expect(brokenAt(all.toSpliced(at, 1), CHAIN_START)).toBe(at + 1);
      const [one, other] = all.slice(at);
      if (one && other) expect(brokenAt(all.toSpliced(at, 2, other, one), CHAIN_START)).toBe(at + 1);
    }));

  test("has a hash for each fact that says where it stands, what came before, and its exact text", () =>
    always([fc.tuple(aLink, aLink), fc.constantFrom(...PARTS)], ([link, other], part) => {
      fc.pre(link[part] !== other[part]);
      expect(chainHash({ ...link, [part]: other[part] })).not.toBe(chainHash(link));
    }));

  test("takes no fact of another chain", () =>
    always([aChain, aChain, someFacts], (chain, other, facts) => {
      const foreign = sealed(other, facts).map((fact) => ({ ...fact, chain: chain.id }));
      if (chain.id !== other.id) expect(brokenAt(foreign, CHAIN_START)).toBe(1);
    }));
});
