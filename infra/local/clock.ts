import type { AsyncStore } from "./async/store.ts";
import type { Keeper } from "./schedule/keep.ts";

/** Called when the host's memory was written to: runs the schedules if the clock was moved, so that what has come due is found at once. */
export const clockWatch = (store: AsyncStore, keeper: Keeper): (() => void) => {
  let seen = store.clockOffset();
  return () => {
    const offset = store.clockOffset();
    if (offset === seen) return;
    seen = offset;
    void keeper.runAll();
  };
};
