import type { Key } from "../platform/table.ts";
import type { Kind } from "./kind.ts";

type Prefixed = Pick<Kind, "prefix">;

/** Everything that belongs to one matter lies in one partition. */
export const partitionOf = ({ prefix }: Prefixed, id: string): string => `${prefix}#${id}`;

export const headKeyOf = (kind: Prefixed, id: string): Key => ({ pk: partitionOf(kind, id), sk: "HEAD" });

/** Facts are kept by chain and number; the number is padded so that text sorts as numbers do. */
export const factKey = (chain: string, seq: number): Key => ({
  pk: chain,
  sk: String(seq).padStart(10, "0"),
});
