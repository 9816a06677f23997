import type { Pool } from "../functions/pool.ts";
import type { AsyncStore, Delivery } from "./store.ts";

export type Deliverer = {
  /** Something was put into the store: look now. */
  nudge: () => void;
  stop: () => Promise<void>;
};

/** AWS waits minutes between attempts; here a person waits before the screen. */
const WAITS = [1000, 3000, 10_000];
const MOST_AT_ONCE = 16;
const LOOK_EVERY = 2000;

type Options = { store: AsyncStore; pool: Pool; log: (line: string) => void };

/** Calls functions whose callers do not wait, as often as their retries allow; then they become dead letters. */
export const startDelivering = ({ store, pool, log }: Options): Deliverer => {
  const busy = new Map<number, Promise<void>>();
  let stopped = false;

  const retry = ({ id, attempts }: Delivery): void => {
    const pause = WAITS[attempts] ?? 10_000;
    store.retry(id, Date.now() + pause);
    setTimeout(look, pause).unref();
  };

  const failed = (delivery: Delivery, error: Error): void => {
    const { retries, deadLetters, entry } = pool.plan(delivery.function);
    log(
      `${entry} failed (attempt ${delivery.attempts + 1} of ${retries + 1}): ${error.name}: ${error.message}`,
    );
    if (delivery.attempts < retries) retry(delivery);
    else if (!deadLetters) store.done(delivery.id);
    else store.bury(delivery, { queue: deadLetters, error: `${error.name}: ${error.message}` });
  };

  const deliver = async (delivery: Delivery): Promise<void> => {
    try {
      await pool.invoke(delivery.function, JSON.parse(delivery.event));
      if (!stopped) store.done(delivery.id);
    } catch (error) {
      if (!stopped) failed(delivery, error as Error);
    } finally {
      busy.delete(delivery.id);
      look();
    }
  };

  const look = (): void => {
    if (stopped) return;
    const room = MOST_AT_ONCE - busy.size;
    if (room <= 0) return;
    for (const delivery of store.due(Date.now(), room, [...busy.keys()]))
      busy.set(delivery.id, deliver(delivery));
  };

  const timer = setInterval(look, LOOK_EVERY);
  return {
    nudge: look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await Promise.allSettled(busy.values());
    },
  };
};
