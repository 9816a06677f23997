import * as z from "zod";
import { systemClock } from "../kernel/clock.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { listAgencies, listBaselines, listOfficers, listPowerItems } from "./list-registers.ts";
import { ROUTES } from "./routes.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const ports = { table: tablesOfEnvironment(), clock: systemClock };

export const handler = httpApi(
  ROUTES,
  {
    listAgencies: listAgencies(ports),
    listOfficers: listOfficers(ports),
    listPowerItems: listPowerItems(ports),
    listBaselines: listBaselines(ports),
  },
  SITE_ORIGIN,
);
