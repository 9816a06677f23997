import * as z from "zod";
import { portsOfEnvironment } from "../case-file/ports.ts";
import { stepCommands } from "../case-file/step-command.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { ROUTES } from "./routes.ts";
import { STEPS } from "./steps.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });

export const handler = httpApi(ROUTES, stepCommands(STEPS, portsOfEnvironment()), SITE_ORIGIN);
