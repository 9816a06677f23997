import * as z from "zod";
import { portsOfEnvironment as casePorts } from "../case-file/ports.ts";
import { CATALOGUE } from "../law/catalogue.ts";
import { readEnv } from "../platform/env.ts";
import type { Ports } from "./judge-cases.ts";

/** What judging stands on, as the environment of a function gives it. */
export const portsOfEnvironment = (): Ports => {
  const { RULES_VERSION } = readEnv({ RULES_VERSION: z.string().min(1) });
  return { ...casePorts(CATALOGUE), version: RULES_VERSION };
};
