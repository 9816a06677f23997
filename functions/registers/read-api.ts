import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { systemClock } from "../kernel/clock.ts";
import { readingApi } from "../platform/http/http-api.ts";
import { readingTablesOfEnvironment } from "../platform/tables.ts";
import { listAgencies, listBaselines, listOfficers, listPowerItems } from "./list-registers.ts";
import { ROUTES } from "./routes.ts";

const ports = { table: readingTablesOfEnvironment(), clock: systemClock };

export const handler = readingApi(
  ROUTES,
  {
    listAgencies: listAgencies(ports),
    listOfficers: listOfficers(ports),
    listPowerItems: listPowerItems(ports),
    listBaselines: listBaselines(ports),
  },
  edgeOfEnvironment(),
);
