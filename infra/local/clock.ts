import type { AsyncStore } from "./async/store.ts";
import type { Keeper } from "./schedule/keep.ts";

const LOOK_EVERY = 250;

/** Sees when the clock is moved (by command), and runs the schedules then: what has come due is found at once. */
export const watchClock = (store: AsyncStore, keeper: Keeper): { stop: () => void } => {
  let seen = store.clockOffset();
  const timer = setInterval(() => {
    const offset = store.clockOffset();
    if (offset === seen) return;
    seen = offset;
    void keeper.runAll();
  }, LOOK_EVERY);
  return { stop: () => clearInterval(timer) };
};
