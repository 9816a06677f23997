import { setTimeout as wait } from "node:timers/promises";
import { Unavailable } from "../platform/unavailable.ts";

const ATTEMPTS = 8;

/** Tries until the write holds: a matter that moved on between reading and writing is read and judged again. */
export const retryConflicts = async <Value>(attempt: () => Promise<Value | undefined>): Promise<Value> => {
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    if (tries > 0) await wait(Math.random() * 20 * 2 ** tries);
    const value = await attempt();
    if (value !== undefined) return value;
  }
  throw new Unavailable("too many write at once");
};
