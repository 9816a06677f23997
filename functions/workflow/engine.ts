import { SFNClient } from "@aws-sdk/client-sfn";
import * as z from "zod";
import { PATIENCE } from "../platform/clients.ts";
import { readEnv } from "../platform/env.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import type { Ports } from "./attend-case.ts";
import { stepFunctions } from "./store.ts";

/** The table and the engine of flows, as the environment of a function names them. */
export const portsOfEnvironment = (): Ports => {
  const env = readEnv({ CASE_ORDINARY_FLOW: z.string(), LEGAL_REVIEW_FLOW: z.string() });
  return {
    table: tablesOfEnvironment(),
    flows: stepFunctions(new SFNClient(PATIENCE), {
      "case-ordinary": env.CASE_ORDINARY_FLOW,
      "legal-review": env.LEGAL_REVIEW_FLOW,
    }),
  };
};
