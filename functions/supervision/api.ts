import * as z from "zod";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { listCaseFindings } from "./list-case-findings.ts";
import { listFindings } from "./list-findings.ts";
import { portsOfEnvironment } from "./ports.ts";
import { ROUTES } from "./routes.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const ports = { ...portsOfEnvironment(), site: SITE_ORIGIN };

export const handler = httpApi(
  ROUTES,
  { listFindings: listFindings(ports), listCaseFindings: listCaseFindings(ports) },
  SITE_ORIGIN,
);
