import { type Item, type Key, keyText } from "../platform/table.ts";

/** What a command has read before it decides: looked up by key, never fetched again. */
export type Loaded = { item: (key: Key) => Item | undefined };

export const loadedOf = (items: readonly Item[]): Loaded => {
  const byKey = new Map(items.map((item) => [keyText(item), item]));
  return { item: (key) => byKey.get(keyText(key)) };
};
