import { type AnyHead, readAnyHead } from "../case-file/any-head.ts";
import { headKey } from "../case-file/keys.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { Item, Table } from "../platform/table.ts";

/** The case that goes by an agency's own number, by the item that keeps the number. */
export const headAt = async (table: Table, external: Item | undefined): Promise<AnyHead | undefined> => {
  if (!external) return undefined;
  const [item] = await table.read("state", [headKey(String(external["case"]))]);
  return item && readAnyHead(item);
};

/** What the agency works here is not reported from elsewhere. */
export const workedHere = (id: string): Refusal => ({
  kind: "already-exists",
  what: {
    zh: "该外部编号的案件正在本平台办理，不能归集",
    en: "the case of this external identifier is worked here, and cannot be reported",
  },
  id,
});

export const OVERFULL = wrongField(
  "/acts",
  "期限过多，无法一次写入",
  "they start more limits than can be written at once",
);
