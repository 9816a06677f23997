import { readAnyHead } from "../case-file/head.ts";
import type { CaseRecord } from "../case-file/record.ts";
import { recordOfAny } from "../case-file/record-of-any.ts";
import type { Item } from "../platform/table.ts";

/** The record that is judged, and by how many facts its case had moved on when it was read. */
export type Subject = { record: CaseRecord; moved: number };

/** What is judged of a case, whether it is worked here or reported. */
export const recordFrom = (item: Item): Subject => {
  const head = readAnyHead(item);
  return { record: recordOfAny(head), moved: head.chain.seq };
};
