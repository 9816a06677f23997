import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { sitePortsOfEnvironment } from "./site-ports.ts";

/** What the publisher stands on: the site, and the calendar by which its remedies end. */
export const portsOfEnvironment = () => ({ ...sitePortsOfEnvironment(), calendar: stateCouncilCalendar });
