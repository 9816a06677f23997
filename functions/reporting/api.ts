import * as z from "zod";
import { portsOfEnvironment } from "../case-file/ports.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { reportCase } from "./report-case.ts";
import { ROUTES } from "./routes.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });

export const handler = httpApi(ROUTES, { reportCase: reportCase(portsOfEnvironment()) }, SITE_ORIGIN);
