import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { writingApi } from "../platform/http/http-api.ts";
import { declareImport } from "./declare-import.ts";
import { portsOfEnvironment } from "./ports.ts";
import { ROUTES } from "./routes.ts";
import { startImport } from "./start-import.ts";

const ports = portsOfEnvironment();

export const handler = writingApi(
  ROUTES,
  {
    declareImport: declareImport(ports),
    startImport: startImport(ports),
  },
  edgeOfEnvironment(),
);
