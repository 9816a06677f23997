import { env } from "node:process";
import { type Instant, instantOf } from "./time.ts";

/** The only door by which the present time enters. */
export type Clock = { now: () => Instant };

/**
 * The machine's clock. On one machine the host moves it by `CLOCK_OFFSET_MS` (milliseconds), so that legal
 * windows can pass in a demonstration; no stack sets that variable.
 */
export const systemClock: Clock = {
  now: () => instantOf(Date.now() + Number(env["CLOCK_OFFSET_MS"] ?? 0)),
};
