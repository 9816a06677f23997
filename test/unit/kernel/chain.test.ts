import { describe, expect, test } from "vitest";
import { brokenAt, type NewFact, type SealedFact, sealFacts } from "../../../functions/kernel/chain.ts";
import { CHAIN_START, chainHash } from "../../../functions/kernel/digest.ts";
import { moment } from "../../support/world/time.ts";

const ID = "01950000-0000-7000-8000-000000000001";
const NOW = moment("2026-03-02T09:00");

const fact = (type: string): NewFact => ({
  type,
  occurredAt: moment("2026-03-01T09:00"),
  actor: { id: "shi-yunzhou", name: "石云舟", role: "handler", agency: "11990100MB1A00011U" },
  data: { words: type },
});

const start = { id: ID, seq: 0, hash: CHAIN_START };
const { chain, sealed } = sealFacts(start, ["a", "b", "c", "d"].map(fact), NOW);

const changed = (at: number, change: Partial<SealedFact>) =>
  sealed.map((item, index) => (index === at - 1 ? { ...item, ...change } : item));

test("facts are sealed in order, each on the hash of the one before it", () => {
  expect(sealed.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(sealed.map(({ previous }) => previous)).toEqual([
    CHAIN_START,
    ...sealed.slice(0, 3).map(({ hash }) => hash),
  ]);
  expect(chain).toEqual({ id: ID, seq: 4, hash: sealed[3]?.hash });
});

test("the bytes tell who, what, when it happened and when it was recorded", () => {
  const [first] = sealed;
  expect(JSON.parse(first?.bytes ?? "")).toMatchObject({
    ...fact("a"),
    recordedAt: NOW,
    id: expect.any(String),
  });
});

test("a chain goes on where it ended", () => {
  const more = sealFacts(chain, [fact("e")], NOW);
  expect(brokenAt([...sealed, ...more.sealed], CHAIN_START)).toBeUndefined();
  expect(sealFacts(chain, [], NOW)).toEqual({ chain, sealed: [] });
});

test("the hash is what an independent program computes from the published formula", () => {
  // printf 'custody/v1\n' | id as 16 bytes | 1 as 8 bytes | 32 zero bytes | SHA-256 of "{}", through sha256sum
  expect(chainHash({ chain: ID, seq: 1, previous: CHAIN_START, bytes: "{}" })).toBe(
    "c1f69ff1d72722fd570d01231d09bf79214ec35e87ebd0f5e7d8df83f1e71951",
  );
});

describe("brokenAt", () => {
  test("finds nothing in a whole chain, nor in an empty one", () => {
    expect(brokenAt(sealed, CHAIN_START)).toBeUndefined();
    expect(brokenAt([], CHAIN_START)).toBeUndefined();
  });

  test("finds a byte that was changed, in any place", () => {
    for (const at of [1, 2, 3, 4]) {
      const bytes = sealed[at - 1]?.bytes.replace("石云舟", "石云州") ?? "";
      expect(brokenAt(changed(at, { bytes }), CHAIN_START)).toBe(at);
    }
  });

  test("finds a byte that was changed and hashed anew, at the fact that follows", () => {
    const bytes = sealed[1]?.bytes.replace("石云舟", "石云州") ?? "";
    const hash = chainHash({ chain: ID, seq: 2, previous: sealed[1]?.previous ?? "", bytes });
    expect(brokenAt(changed(2, { bytes, hash }), CHAIN_START)).toBe(3);
  });

  test("finds a gap, a cut-off start and facts that changed places", () => {
    expect(
      brokenAt(
        sealed.filter(({ seq }) => seq !== 3),
        CHAIN_START,
      ),
    ).toBe(3);
    expect(brokenAt(sealed.slice(1), CHAIN_START)).toBe(1);
    const [one, two, three, four] = sealed as [SealedFact, SealedFact, SealedFact, SealedFact];
    expect(brokenAt([one, three, two, four], CHAIN_START)).toBe(2);
    expect(brokenAt([one, { ...three, seq: 2 }, { ...two, seq: 3 }, four], CHAIN_START)).toBe(2);
  });

  test("finds a fact that was put in twice, and one of another chain", () => {
    const [one, two] = sealed as [SealedFact, SealedFact];
    expect(brokenAt([one, one, two], CHAIN_START)).toBe(2);
    const other = sealFacts({ ...start, id: ID.replace("1", "2") }, [fact("a"), fact("b")], NOW);
    expect(brokenAt([one, other.sealed[1] as SealedFact], CHAIN_START)).toBe(2);
  });

  test("finds a wrong hash, a wrong number and another start", () => {
    expect(brokenAt(changed(3, { hash: CHAIN_START }), CHAIN_START)).toBe(3);
    expect(brokenAt(changed(3, { seq: 4 }), CHAIN_START)).toBe(3);
    expect(brokenAt(sealed, "f".repeat(64))).toBe(1);
  });
});
