import { type Bus, type BusEvent, eventSource } from "../platform/bus.ts";
import type { Item, Key, Table } from "../platform/table.ts";
import { readFact } from "../record/facts.ts";

/** A fact belongs to a matter: the source of its event names the kind. */
const eventOf = (item: Item): BusEvent => {
  const { chain, seq, type } = readFact(item);
  const kind = String(item["kind"]);
  const detail = { kind, matter: String(item["matter"]), chain, seq, type };
  return { source: eventSource(kind), type, detail };
};

const inOrder = (one: Item, other: Item): number =>
  one.pk.localeCompare(other.pk) || one.sk.localeCompare(other.sk);

/**
 * Tells the bus of new facts. The stream gives only their keys; the facts are read again, and an event says which
 * matter has changed and by what kind of fact, nothing of its content.
 */
export const relayFacts =
  ({ table, bus }: { table: Table; bus: Bus }) =>
  async (keys: readonly Key[]): Promise<void> => {
    const items = await table.read("facts", keys);
    await bus.publish([...items].sort(inOrder).map(eventOf));
  };
