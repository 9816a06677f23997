import * as z from "zod";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { declareImport } from "./declare-import.ts";
import { portsOfEnvironment } from "./ports.ts";
import { getImport, listImports } from "./read-imports.ts";
import { ROUTES } from "./routes.ts";
import { startImport } from "./start-import.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const ports = portsOfEnvironment();

export const handler = httpApi(
  ROUTES,
  {
    declareImport: declareImport(ports),
    startImport: startImport(ports),
    getImport: getImport(ports),
    listImports: listImports(ports),
  },
  SITE_ORIGIN,
);
