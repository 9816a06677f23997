import { readHead } from "../case-file/commit.ts";
import { type CaseRecord, recordOf } from "../case-file/record.ts";
import type { Item } from "../platform/table.ts";

/** The record that is judged, and by how many facts its case had moved on when it was read. */
export type Subject = { record: CaseRecord; moved: number };

/** The only place that knows which kinds of head there are. */
export const recordFrom = (item: Item): Subject => {
  const head = readHead(item);
  return { record: recordOf(head), moved: head.chain.seq };
};
