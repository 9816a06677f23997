import { entryFor } from "../platform/list-entry.ts";
import type { Item, Key } from "../platform/table.ts";
import { partitionOf } from "./keys.ts";
import type { Kind, ListEntry, Matter } from "./kind.ts";

type NamedKind = Pick<Kind, "name">;

const keyOf = (pk: string, { name }: Pick<ListEntry, "name">): Key => ({ pk, sk: `LIST#${name}` });

/** The items by which a matter stands on its lists: one with what is shown of it, and a small one for each further list. */
const itemsOf = (pk: string, entries: readonly ListEntry[]): readonly Item[] =>
  entries.flatMap((entry) => {
    const { name: _, alsoOn = [], ...shown } = entry;
    const key = keyOf(pk, entry);
    return [{ ...key, ...shown }, ...alsoOn.map(({ name, ...place }) => entryFor(key, name, place))];
  });

/** The items that a change moves: one matter may stand on many lists, by items of the same transaction. */
export const listItems = (
  kind: NamedKind,
  { id }: Pick<Matter, "id">,
  { before, after }: { before: readonly ListEntry[]; after: readonly ListEntry[] },
): readonly Item[] => {
  const pk = partitionOf(kind, id);
  const known = new Map(itemsOf(pk, before).map((item) => [item.sk, item]));
  const later = itemsOf(pk, after);
  const stays = new Set(later.map(({ sk }) => sk));
  return [
    ...later.filter((item) => JSON.stringify(known.get(item.sk)) !== JSON.stringify(item)),
    // Without a list an item stands on none any more.
    ...[...known.keys()].filter((sk) => !stays.has(sk)).map((sk) => ({ pk, sk })),
  ];
};

/** What is shown of a matter on a list. */
export const shownOf = <Shown>(item: Item): Shown => item["shown"] as Shown;
