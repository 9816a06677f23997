import * as z from "zod";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { listAgencies, listOfficers, listPowerItems } from "./list-registers.ts";
import { ROUTES } from "./routes.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const ports = { table: tablesOfEnvironment() };

export const handler = httpApi(
  ROUTES,
  {
    listAgencies: listAgencies(ports),
    listOfficers: listOfficers(ports),
    listPowerItems: listPowerItems(ports),
  },
  SITE_ORIGIN,
);
