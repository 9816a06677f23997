import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { readingApi } from "../platform/http/http-api.ts";
import { getImport, listImports } from "./read-imports.ts";
import { readingPortsOfEnvironment } from "./reading-ports.ts";
import { ROUTES } from "./routes.ts";

const ports = readingPortsOfEnvironment();

export const handler = readingApi(
  ROUTES,
  { getImport: getImport(ports), listImports: listImports(ports) },
  edgeOfEnvironment(),
);
