import * as z from "zod";
import { systemClock } from "../kernel/clock.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { reportCase } from "./report-case.ts";
import { ROUTES } from "./routes.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
/** No rules: nothing is refused for being unlawful. */
const ports = { table: tablesOfEnvironment(), clock: systemClock, calendar: stateCouncilCalendar };

export const handler = httpApi(ROUTES, { reportCase: reportCase(ports) }, SITE_ORIGIN);
