import { readAnyHead } from "../case-file/head.ts";
import type { CaseRecord } from "../case-file/record.ts";
import { recordOfAny } from "../case-file/record-of-any.ts";
import type { Item } from "../platform/table.ts";

/** The record that is judged, and where the chain of facts of its case ended when it was read. */
export type Subject = { record: CaseRecord; chain: { id: string; seq: number } };

/** What is judged of a case, whether it is worked here or reported. */
export const recordFrom = (item: Item): Subject => {
  const head = readAnyHead(item);
  return { record: recordOfAny(head), chain: head.chain };
};
