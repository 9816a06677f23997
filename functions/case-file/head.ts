import type { Item } from "../platform/table.ts";
import { headItemOf, readHeadItem } from "../record/head-item.ts";
import { CASE_NAME } from "./keys.ts";
import type { CaseHead } from "./model/head.ts";
import type { ReportedCase } from "./model/reported.ts";

/** A case that is worked here, or one that is worked elsewhere and reported. */
export type AnyHead = CaseHead | ReportedCase;

/** The item that keeps the head of a case of either mode. */
export const headItem = (head: AnyHead): Item => headItemOf(CASE_NAME, head);

/** Reads the head of a case of either mode. */
export const readAnyHead = (item: Item): AnyHead => readHeadItem<AnyHead>(item);

/** Reads the head of a case that is worked here. */
export const readHead = (item: Item): CaseHead => {
  const head = readAnyHead(item);
  if (head.mode !== "handled") throw new Error(`the case ${head.id} is worked elsewhere`);
  return head;
};
