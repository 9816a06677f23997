import type { Item } from "../platform/table.ts";
import { Unavailable } from "../platform/unavailable.ts";

/** A clock that could not be recorded: its keys, and why. */
export type Stuck = { pk: string; sk: string; error: unknown };

export type Worked = { written: number; stuck: readonly Stuck[] };

/** How many cases are worked on at the same time. */
const AT_ONCE = 8;

const byCase = (items: readonly Item[]): Item[][] => {
  const cases = new Map<string, Item[]>();
  for (const item of items) cases.set(item.pk, [...(cases.get(item.pk) ?? []), item]);
  return [...cases.values()];
};

/**
 * Works on the clocks of a page: cases side by side, the clocks of one case one after another, because they share a
 * chain. A clock that cannot be recorded is told and holds up no other; an engine that is down stops everything.
 */
export const eachClock = async (
  items: readonly Item[],
  work: (item: Item) => Promise<boolean>,
): Promise<Worked> => {
  const waiting = byCase(items);
  const stuck: Stuck[] = [];
  let written = 0;
  const workOn = async (item: Item): Promise<void> => {
    try {
      if (await work(item)) written += 1;
    } catch (error) {
      if (error instanceof Unavailable) {
        waiting.length = 0;
        throw error;
      }
      stuck.push({ pk: item.pk, sk: item.sk, error });
    }
  };
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) for (const item of next) await workOn(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { written, stuck };
};
