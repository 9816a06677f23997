import type { Item, Key, Table, Write } from "../platform/table.ts";
import { Unavailable } from "../platform/unavailable.ts";

const ATTEMPTS = 10;

/** What becomes of an item, and what is written with it. */
type Revision = { attributes: object; also?: readonly Write[] };

const revisionOf = (item: Item | undefined): number => Number(item?.["revision"] ?? 0);

/**
 * Changes an item that several keep up to date: `revision` counts its writes. It is read before what it is made from,
 * and written only as long as it is still that one: of two at once the later sees all that the earlier saw. `change`
 * answers undefined where the item is as it should be.
 */
export const revise = async (
  table: Table,
  key: Key,
  change: (item: Item | undefined) => Promise<Revision | undefined>,
): Promise<void> => {
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const [item] = await table.read("state", [key]);
    const next = await change(item);
    if (!next) return;
    const revision = revisionOf(item);
    const unchanged = item ? { attribute: "revision", equals: revision } : { absent: "pk" };
    const put = { ...key, ...next.attributes, revision: revision + 1 };
    const { ok } = await table.write([{ table: "state", put, when: [unchanged] }, ...(next.also ?? [])]);
    if (ok) return;
  }
  throw new Unavailable(`too many change ${key.pk} at once`);
};
