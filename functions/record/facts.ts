import * as z from "zod";
import type { SealedFact } from "../kernel/chain.ts";
import type { Item } from "../platform/table.ts";
import { factKey } from "./keys.ts";

/** The matter that a fact belongs to, by the name of its kind and its id. */
export type Belongs = { kind: string; matter: string };

/** A sealed fact as the item that is kept for ever, with the matter it belongs to. */
export const factItem = (fact: SealedFact, { kind, matter }: Belongs): Item => ({
  ...factKey(fact.chain, fact.seq),
  ...fact,
  kind,
  matter,
});

const StoredFact = z.object({
  chain: z.string(),
  seq: z.int(),
  type: z.string(),
  hash: z.string(),
  previous: z.string(),
  bytes: z.string(),
});

export const readFact = (item: Item): SealedFact => StoredFact.parse(item);

/** The data that a fact was recorded with, as the shape that wrote it. */
export const dataOf = <Shape extends z.ZodType>(fact: SealedFact, shape: Shape): z.infer<Shape> =>
  shape.parse(JSON.parse(fact.bytes).data);
