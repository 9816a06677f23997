import { systemClock } from "../kernel/clock.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import type { Ports } from "./context.ts";

/** What every command on a case stands on, as the environment of a function gives it. */
export const portsOfEnvironment = (rules: Ports["rules"]): Ports => ({
  table: tablesOfEnvironment(),
  clock: systemClock,
  calendar: stateCouncilCalendar,
  rules,
});
