import * as z from "zod";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Refusal, wrongField } from "./refusal.ts";
import type { Item, ListPosition, ListRange, Table } from "./table.ts";

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

export type Paging = {
  cursor?: string | undefined;
  limit: number;
  descending?: boolean;
  /** What is shown of the lists; the page is filled with it. The lists hold little else, or pages end early. */
  shows?: (item: Item) => boolean;
};
export type Page = { items: readonly Item[]; next?: string };

const BAD_CURSOR = wrongField(
  "/query/cursor",
  "游标无效，应原样使用上一页的 next",
  "is no cursor of this list; use `next` as it was given",
);

/** A page looks so often; where it finds nothing to show it ends early, with a cursor. */
const MOST_LOOKS = 50;

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

/** A place is good where its list is among the ranges, and a position in it lies within the range. */
const isWithin = ({ list, after }: Place, ranges: readonly ListRange[]): boolean =>
  ranges.some(
    (range) => range.list === list && (after === undefined || after.listKey.startsWith(range.prefix ?? "")),
  );

/** Of each list one range: a list that is named twice (a role that a token repeats) would follow itself for ever. */
const distinct = (named: readonly ListRange[]): readonly ListRange[] => [
  ...new Map(named.map((range) => [range.list, range])).values(),
];

/** One page over ranges of several lists in their order. The cursor is opaque to the client and good for these only. */
export const listAcross = async (
  table: Table,
  named: readonly ListRange[],
  { cursor, limit, descending = false, shows = () => true }: Paging,
): Promise<Result<Page, Refusal>> => {
  const ranges = distinct(named);
  const [first] = ranges;
  if (first === undefined) return ok({ items: [] });
  let place: Place | undefined = cursor === undefined ? { list: first.list } : decode(cursor);
  if (!place || !isWithin(place, ranges)) return refuse(BAD_CURSOR);
  const items: Item[] = [];
  for (let looked = 0; place && items.length < limit && looked < MOST_LOOKS; looked += 1) {
    const list: string = place.list;
    const at: number = ranges.findIndex((range) => range.list === list);
    const query = { ...(ranges[at] ?? first), descending, limit: limit - items.length, ...positionIn(place) };
    const page = await table.list(query);
    items.push(...page.items.filter(shows));
    const following: string | undefined = ranges[at + 1]?.list;
    place = page.next ? placeAt(page.next) : following === undefined ? undefined : { list: following };
  }
  return ok({ items, ...(place && { next: encode(place) }) });
};
