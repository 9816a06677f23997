import { readFact } from "../case-file/facts.ts";
import type { Bus } from "../platform/bus.ts";
import type { Item, Key, Table } from "../platform/table.ts";

const eventOf = (item: Item) => {
  const { chain, seq, type } = readFact(item);
  return { type, detail: { case: String(item["case"]), chain, seq, type } };
};

const inOrder = (one: Item, other: Item): number =>
  one.pk.localeCompare(other.pk) || one.sk.localeCompare(other.sk);

/**
 * Tells the bus of new facts. The stream gives only their keys; the facts are read again, and an event says which
 * case has changed and by what kind of fact, nothing of its content.
 */
export const relayFacts =
  ({ table, bus }: { table: Table; bus: Bus }) =>
  async (keys: readonly Key[]): Promise<void> => {
    const items = await table.read("facts", keys);
    await bus.publish([...items].sort(inOrder).map(eventOf));
  };
