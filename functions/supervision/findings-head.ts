import * as z from "zod";
import { ChainEnd } from "../case-file/model/head.ts";
import type { Chain } from "../kernel/chain.ts";
import { CHAIN_START, sha256Hex } from "../kernel/digest.ts";
import { newId } from "../kernel/ids.ts";
import type { Condition, Item, Key, Write } from "../platform/table.ts";
import type { Found } from "./model.ts";

/**
 * Up to where a matter is judged: its chain and the number of its last fact, by which rules, and a hash of what was found.
 * The findings that are kept agree with it.
 */
const JudgedUpTo = z.strictObject({ chain: z.string(), seq: z.int(), rules: z.string(), found: z.string() });
export type JudgedUpTo = z.infer<typeof JudgedUpTo>;

const Stored = z.object({
  chain: ChainEnd.optional(),
  judged: JudgedUpTo.optional(),
  revision: z.int().optional(),
});

/** What is kept of the findings of a matter beside them: the end of their chain, and up to where it is judged. */
export type FindingsHead = { chain: Chain; judged: JudgedUpTo | undefined; revision: number | undefined };

export const findingsHeadKey = (pk: string): Key => ({ pk, sk: "FINDINGS" });

/** A chain of their own begins with the first finding. */
export const readFindingsHead = (item: Item | undefined): FindingsHead => {
  const { chain, judged, revision } = Stored.parse(item ?? {});
  return { chain: chain ?? { id: newId(), seq: 0, hash: CHAIN_START }, judged, revision };
};

const unchanged = ({ revision }: FindingsHead): Condition =>
  revision === undefined ? { absent: "revision" } : { attribute: "revision", equals: revision };

/** Writes the head anew, where nobody has written it since it was read. `judged`: absent while more is to be written. */
export const headWrite = (
  pk: string,
  before: FindingsHead,
  { chain, judged }: { chain: Chain; judged: JudgedUpTo | undefined },
): Write => ({
  table: "state",
  put: { ...findingsHeadKey(pk), chain, judged, revision: (before.revision ?? 0) + 1 },
  when: [unchanged(before)],
});

/** What a finding says, as one text: in a fixed order, so that equal findings are equal texts. */
export const said = ({ rule, seq, act, pointer, detail, severity, effect, values = {} }: Found): string =>
  JSON.stringify([
    ...[rule, seq, act, pointer, detail.zh, detail.en, severity, effect],
    Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/** A hash of all that was found in a matter, and whose it is: where it is the same, nothing is to be written. */
export const hashOf = (
  found: readonly Found[],
  { agency, region }: { agency: string; region: string },
): string => sha256Hex(JSON.stringify([agency, region, found.map(said).sort()])).slice(0, 32);

/** Whether a fact of a matter is covered: the matter was judged with it, or later, and by these rules. */
export const covers = (
  { judged }: FindingsHead,
  fact: { chain: string; seq: number },
  rules: string,
): boolean =>
  // A fact of another chain (who looked at evidence) changes nothing that is judged.
  judged !== undefined && judged.rules === rules && (judged.chain !== fact.chain || judged.seq >= fact.seq);
