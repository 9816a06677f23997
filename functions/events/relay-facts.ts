import { readFact } from "../case-file/facts.ts";
import { type Bus, type BusEvent, JOB_EVENT_SOURCE } from "../platform/bus.ts";
import type { Item, Key, Table } from "../platform/table.ts";

/** A fact belongs to a case, or to a job (`job` on its item); the event comes from the one source or the other. */
const eventOf = (item: Item): BusEvent => {
  const { chain, seq, type } = readFact(item);
  const told = { chain, seq, type };
  return item["job"] === undefined
    ? { type, detail: { case: String(item["case"]), ...told } }
    : { source: JOB_EVENT_SOURCE, type, detail: { job: String(item["job"]), ...told } };
};

const inOrder = (one: Item, other: Item): number =>
  one.pk.localeCompare(other.pk) || one.sk.localeCompare(other.sk);

/**
 * Tells the bus of new facts. The stream gives only their keys; the facts are read again, and an event says which
 * case or job has changed and by what kind of fact, nothing of its content.
 */
export const relayFacts =
  ({ table, bus }: { table: Table; bus: Bus }) =>
  async (keys: readonly Key[]): Promise<void> => {
    const items = await table.read("facts", keys);
    await bus.publish([...items].sort(inOrder).map(eventOf));
  };
