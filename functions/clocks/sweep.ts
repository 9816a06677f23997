import { KINDS } from "../case-file/kinds.ts";
import { systemClock } from "../kernel/clock.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { LOG, log } from "../platform/log.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import type { Stuck } from "./each-clock.ts";
import { recountClocks } from "./recount-clocks.ts";
import { sweepClocks } from "./sweep-clocks.ts";

const ports = {
  table: tablesOfEnvironment(),
  clock: systemClock,
  calendar: stateCouncilCalendar,
  kinds: KINDS,
};
const sweep = sweepClocks(ports);
const recount = recountClocks(ports);

const complain = (stuck: readonly Stuck[]): void => {
  for (const { error, ...key } of stuck) log.error(LOG.clockStuck, error, key);
};

/** Runs on a schedule. What could not be recorded makes the run fail at its end, so that the alarm is raised. */
export const handler = async (): Promise<void> => {
  const { stuck, ...swept } = await sweep();
  complain(stuck);
  log.info(LOG.clocksSwept, swept);
  const recounted = await recount();
  complain(recounted.stuck);
  if (recounted.moved > 0) log.info(LOG.clocksRecounted, { moved: recounted.moved, done: recounted.done });
  if (recounted.endsSoon) log.warn(LOG.calendarEnds);
  const count = stuck.length + recounted.stuck.length;
  if (count > 0) throw new Error(`${count} clocks could not be recorded`);
};
