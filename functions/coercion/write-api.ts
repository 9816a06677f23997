import { portsOfEnvironment } from "../case-file/ports.ts";
import { stepCommands } from "../case-file/step-command.ts";
import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { BARRING } from "../law/barring.ts";
import { writingApi } from "../platform/http/http-api.ts";
import { ROUTES } from "./routes.ts";
import { STEPS } from "./steps.ts";

export const handler = writingApi(
  ROUTES,
  stepCommands(STEPS, portsOfEnvironment(BARRING)),
  edgeOfEnvironment(),
);
