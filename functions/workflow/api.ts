import * as z from "zod";
import { KINDS } from "../case-file/kinds.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { listTasks } from "./list-tasks.ts";
import { ROUTES } from "./routes.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });

export const handler = httpApi(
  ROUTES,
  { listTasks: listTasks({ table: tablesOfEnvironment(), calendar: stateCouncilCalendar, kinds: KINDS }) },
  SITE_ORIGIN,
);
