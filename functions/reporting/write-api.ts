import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { systemClock } from "../kernel/clock.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { writingApi } from "../platform/http/http-api.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { reportCase } from "./report-case.ts";
import { ROUTES } from "./routes.ts";

/** No rules: nothing is refused for being unlawful. */
const ports = { table: tablesOfEnvironment(), clock: systemClock, calendar: stateCouncilCalendar };

export const handler = writingApi(ROUTES, { reportCase: reportCase(ports) }, edgeOfEnvironment());
