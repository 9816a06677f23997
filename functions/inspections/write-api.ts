import { portsOfEnvironment } from "../case-file/ports.ts";
import { stepCommands } from "../case-file/step-command.ts";
import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { BARRING } from "../law/barring.ts";
import { writingApi } from "../platform/http/http-api.ts";
import { drawInspection } from "./draw-inspection.ts";
import { ROUTES } from "./routes.ts";
import { STEPS } from "./steps.ts";

const ports = portsOfEnvironment(BARRING);

export const handler = writingApi(
  ROUTES,
  { ...stepCommands(STEPS, ports), drawInspection: drawInspection(ports) },
  edgeOfEnvironment(),
);
