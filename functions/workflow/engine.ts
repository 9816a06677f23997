import { SFNClient } from "@aws-sdk/client-sfn";
import * as z from "zod";
import { FLOWS, flowVariable } from "../case-file/model/flow.ts";
import { PATIENCE } from "../platform/clients.ts";
import { readEnv } from "../platform/env.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { stepFunctions } from "./store.ts";
import type { Ports } from "./sync-flows.ts";

/** The table and the engine of flows, as the environment of a function names them. */
export const portsOfEnvironment = (): Ports => {
  const env: Record<string, string> = readEnv(
    Object.fromEntries(FLOWS.map((flow) => [flowVariable(flow), z.string()])),
  );
  const arns = Object.fromEntries(FLOWS.map((flow) => [flow, env[flowVariable(flow)] ?? ""]));
  return {
    table: tablesOfEnvironment(),
    flows: stepFunctions(new SFNClient(PATIENCE), arns as Parameters<typeof stepFunctions>[1]),
  };
};
