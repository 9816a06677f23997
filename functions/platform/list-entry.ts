import type { Item, Key, ListPlace } from "./table.ts";

const ENTRY = "ENTRY@";

/**
 * An item is on one list. On each further one it stands by an entry: a small item of the same partition, in whose sort key
 * the item is named, so that a list is read without reading its entries. `name` tells the entries of an item apart; it has
 * no `@` in it. Without a place, the entry is on no list any more.
 */
export const entryFor = ({ pk, sk }: Key, name: string, place?: ListPlace): Item => ({
  pk,
  sk: `${ENTRY}${name}@${sk}`,
  ...place,
});

export const isEntry = ({ sk }: Key): boolean => sk.startsWith(ENTRY);

/** The item that an item of a list stands for: the one it is an entry of, or itself. */
export const standsFor = (key: Key): Key =>
  isEntry(key) ? { pk: key.pk, sk: key.sk.slice(key.sk.indexOf("@", ENTRY.length) + 1) } : key;
