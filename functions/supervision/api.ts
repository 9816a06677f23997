import * as z from "zod";
import { CATALOGUE } from "../law/catalogue.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { getProgress } from "./get-progress.ts";
import { listCaseFindings } from "./list-case-findings.ts";
import { listFindings } from "./list-findings.ts";
import { ROUTES } from "./routes.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const ports = { table: tablesOfEnvironment(), rules: CATALOGUE, site: SITE_ORIGIN };

export const handler = httpApi(
  ROUTES,
  {
    listFindings: listFindings(ports),
    listCaseFindings: listCaseFindings(ports),
    getFindingsProgress: getProgress(ports),
  },
  SITE_ORIGIN,
);
