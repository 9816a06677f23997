import * as z from "zod";
import { portsOfEnvironment as casePorts } from "../case-file/ports.ts";
import { CATALOGUE } from "../law/catalogue.ts";
import { readEnv } from "../platform/env.ts";
import type { Ports } from "./judge-matters.ts";
import { caseJudge } from "./record-from.ts";

/** What judging stands on, as the environment of a function gives it. */
export const portsOfEnvironment = (): Ports => {
  const { RULES_VERSION } = readEnv({ RULES_VERSION: z.string().min(1) });
  const { table, clock, ...by } = casePorts(CATALOGUE);
  return { table, clock, judges: { case: caseJudge(by) }, version: RULES_VERSION };
};
