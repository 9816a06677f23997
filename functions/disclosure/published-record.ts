import * as z from "zod";
import type { SealedFact } from "../kernel/chain.ts";
import { dataOf } from "../record/facts.ts";
import { PublicRecord } from "./model.ts";

const PublishedFact = z.object({ record: PublicRecord });

/** What was published, from the fact that tells it. */
export const publishedRecord = (fact: SealedFact | undefined): PublicRecord => {
  if (!fact) throw new Error("the fact of a publication is missing");
  return dataOf(fact, PublishedFact).record;
};
