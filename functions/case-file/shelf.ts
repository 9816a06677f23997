import { type Item, type Key, keyText } from "../platform/table.ts";

/** What a command has read before it decides: looked up by key, never fetched again. */
export type Shelf = { item: (key: Key) => Item | undefined };

export const shelfOf = (items: readonly Item[]): Shelf => {
  const byKey = new Map(items.map((item) => [keyText(item), item]));
  return { item: (key) => byKey.get(keyText(key)) };
};
