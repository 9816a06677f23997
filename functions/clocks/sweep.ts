import { systemClock } from "../kernel/clock.ts";
import { LOG, log } from "../platform/log.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { sweepClocks } from "./sweep-clocks.ts";

const sweep = sweepClocks({ table: tablesOfEnvironment(), clock: systemClock });

/** Runs on a schedule. */
export const handler = async (): Promise<void> => {
  log.info(LOG.clocksSwept, await sweep());
};
