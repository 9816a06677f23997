import type { Item } from "../platform/table.ts";
import { partitionOf } from "./keys.ts";
import type { Kind, ListEntry, Matter } from "./kind.ts";

type Prefixed = Pick<Kind, "prefix">;

/** The item by which a matter stands on one of its lists, with what is shown of it there. */
const entryItem = (pk: string, { name, ...entry }: ListEntry): Item => ({ pk, sk: `LIST#${name}`, ...entry });

/** The same when it stands there no more. */
const leftItem = (pk: string, { name }: ListEntry): Item => ({ pk, sk: `LIST#${name}` });

/** The entries that a change moves: one matter may stand on many lists, each by an item of the same transaction. */
export const listItems = (
  kind: Prefixed,
  { id }: Pick<Matter, "id">,
  { before, after }: { before: readonly ListEntry[]; after: readonly ListEntry[] },
): readonly Item[] => {
  const pk = partitionOf(kind, id);
  const known = new Map(before.map((entry) => [entry.name, JSON.stringify(entry)]));
  const stays = new Set(after.map(({ name }) => name));
  return [
    ...after
      .filter((entry) => known.get(entry.name) !== JSON.stringify(entry))
      .map((entry) => entryItem(pk, entry)),
    ...before.filter(({ name }) => !stays.has(name)).map((entry) => leftItem(pk, entry)),
  ];
};

/** What is shown of a matter on a list. */
export const shownOf = <Shown>(item: Item): Shown => item["shown"] as Shown;
