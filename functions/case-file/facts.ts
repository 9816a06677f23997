import * as z from "zod";
import type { SealedFact } from "../kernel/chain.ts";
import type { Item } from "../platform/table.ts";
import { factKey } from "./keys.ts";

/** A sealed fact as the item that is kept for ever, with the case it belongs to. */
export const factItem = (fact: SealedFact, caseId: string): Item => ({
  ...factKey(fact.chain, fact.seq),
  ...fact,
  case: caseId,
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
