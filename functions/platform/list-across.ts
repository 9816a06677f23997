import * as z from "zod";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Refusal, wrongField } from "./refusal.ts";
import type { Item, ListPosition, Table } from "./table.ts";

/** What an engine takes as a key: never empty, never half a character. */
const KeyText = z
  .string()
  .min(1)
  .max(1000)
  .refine((text) => text.isWellFormed());

/** Where a page over several lists ended: in which list, and behind which item of it (absent: at its beginning). */
const Place = z.strictObject({
  list: z.string(),
  after: z.strictObject({ pk: KeyText, sk: KeyText, listKey: KeyText }).optional(),
});
type Place = z.infer<typeof Place>;

export type Paging = { cursor?: string | undefined; limit: number; descending?: boolean };
export type Page = { items: readonly Item[]; next?: string };

const BAD_CURSOR = wrongField(
  "/query/cursor",
  "游标无效，应原样使用上一页的 next",
  "is no cursor of this list; use `next` as it was given",
);

/** A page may look into this many lists; where they are empty it ends early, with a cursor. */
const MOST_LISTS = 50;

const encode = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

const decode = (cursor: string): Place | undefined => {
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    return undefined;
  }
};

const positionIn = ({ list, after }: Place): { after?: ListPosition } =>
  after ? { after: { list, ...after } } : {};

const placeAt = ({ list, ...after }: ListPosition): Place => ({ list, after });

/** One page over several lists in their order. The cursor is opaque to the client and good for these lists only. */
export const listAcross = async (
  table: Table,
  named: readonly string[],
  { cursor, limit, descending = false }: Paging,
): Promise<Result<Page, Refusal>> => {
  // A list that is named twice (a role that a token repeats) would follow itself for ever.
  const lists = [...new Set(named)];
  const [first] = lists;
  if (first === undefined) return ok({ items: [] });
  let place: Place | undefined = cursor === undefined ? { list: first } : decode(cursor);
  if (!place || !lists.includes(place.list)) return refuse(BAD_CURSOR);
  const items: Item[] = [];
  for (let looked = 0; place && items.length < limit && looked < MOST_LISTS; looked += 1) {
    const list: string = place.list;
    const page = await table.list({ list, descending, limit: limit - items.length, ...positionIn(place) });
    items.push(...page.items);
    const following: string | undefined = lists[lists.indexOf(list) + 1];
    place = page.next ? placeAt(page.next) : following === undefined ? undefined : { list: following };
  }
  return ok({ items, ...(place && { next: encode(place) }) });
};
