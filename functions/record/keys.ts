import type { Key } from "../platform/table.ts";

/** A kind of matter, as its partitions bear it. */
export type NamedKind = { name: string };

/** Everything that belongs to one matter lies in one partition: `CASE#id`. */
export const partitionOf = ({ name }: NamedKind, id: string): string => `${name.toUpperCase()}#${id}`;

/** The matter that an item of its partition belongs to. */
export const matterOf = ({ pk }: Pick<Key, "pk">): { kind: string; matter: string } => {
  const [name = "", matter = ""] = pk.split("#");
  return { kind: name.toLowerCase(), matter };
};

export const headKeyOf = (kind: NamedKind, id: string): Key => ({ pk: partitionOf(kind, id), sk: "HEAD" });

/** Facts are kept by chain and number; the number is padded so that text sorts as numbers do. */
export const factKey = (chain: string, seq: number): Key => ({
  pk: chain,
  sk: String(seq).padStart(10, "0"),
});
