import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { systemClock } from "../kernel/clock.ts";
import { CATALOGUE } from "../law/catalogue.ts";
import { readingApi } from "../platform/http/http-api.ts";
import { readingTablesOfEnvironment } from "../platform/tables.ts";
import { getProgress } from "./get-progress.ts";
import { listCaseFindings } from "./list-case-findings.ts";
import { listFindings } from "./list-findings.ts";
import { ROUTES } from "./routes.ts";

const edge = edgeOfEnvironment();
const ports = { table: readingTablesOfEnvironment(), clock: systemClock, rules: CATALOGUE, site: edge.site };

export const handler = readingApi(
  ROUTES,
  {
    listFindings: listFindings(ports),
    listCaseFindings: listCaseFindings(ports),
    getFindingsProgress: getProgress(ports),
  },
  edge,
);
