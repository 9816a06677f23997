import type { Chain } from "../kernel/chain.ts";
import type { Item } from "../platform/table.ts";
import { headKeyOf } from "./keys.ts";
import type { Kind, Matter } from "./kind.ts";

/** How a head is packed; one of another format was written by another version of the platform. */
const FORMAT = 2;

/**
 * The item that keeps the head of a matter. What conditions look at are attributes; the rest is one text, because an item of
 * many hundred nested values costs more to read and to write than all else in a command.
 */
export const headItemOf = (kind: Pick<Kind, "name">, { version, chain, ...packed }: Matter): Item => ({
  ...headKeyOf(kind, packed.id),
  format: FORMAT,
  version,
  chain,
  packed: JSON.stringify(packed),
});

/** Reads a head: it is as the platform itself wrote it. Throws where another version of the platform wrote it. */
export const readHeadItem = <Head extends Matter>(item: Item): Head => {
  if (item["format"] !== FORMAT)
    throw new Error(`the head ${item.pk} is of format ${item["format"]}, not ${FORMAT}`);
  const packed = JSON.parse(String(item["packed"])) as object;
  return { ...packed, version: item["version"] as number, chain: item["chain"] as Chain } as Head;
};
