import { Duration, type Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { FRONT, ROOMS } from "../../functions/front/rooms.ts";
import { grantPut, grantRead } from "../constructs/grants.ts";
import { houseApi } from "../constructs/house-api.ts";
import { type House, houseFunction } from "../constructs/house-function.ts";
import { grantObjects, type SharedBucket } from "../constructs/shared-bucket.ts";
import { IMPORT_OBJECTS } from "./jobs.ts";
import type { Tables } from "./tables.ts";

const IMPACT = "Departments get errors for what they send; nothing that was acknowledged is lost.";

/** Below the 29 s of the gateway, above the patience of the SDK: the answer is always ours. */
const ANSWERS_WITHIN = Duration.seconds(25);

export type ApiProps = {
  house: House;
  tables: Tables;
  evidence: SharedBucket;
  imports: SharedBucket;
  environment: Record<string, string>;
  identity: Record<string, string>;
};

/** The function of a room: it reads both tables, appends facts, and puts state. */
const roomFunction = (
  stack: Stack,
  room: string,
  { house, tables, environment }: ApiProps,
): LambdaFunction => {
  const fn = houseFunction(stack, house, {
    entry: `${room}/api`,
    timeout: ANSWERS_WITHIN,
    environment,
    impact: IMPACT,
    runbook: "api",
  });
  for (const table of [tables.facts, tables.state]) {
    grantRead(table, fn);
    grantPut(table, fn);
  }
  return fn;
};

/** The HTTPS API: one function for each room, the authorizer before them, and the front door for all the rest. */
export const api = (stack: Stack, props: ApiProps): HttpApi => {
  const { house, environment, identity } = props;
  const served = Object.entries(ROOMS).map(([room, routes]) => ({
    routes: Object.values(routes),
    fn: roomFunction(stack, room, props),
    room,
  }));
  const evidence = served.find(({ room }) => room === "evidence");
  if (evidence)
    grantObjects(props.evidence, evidence.fn, {
      objects: "cases/*",
      reason: "evidence is named by case: it signs requests for any of it, and reads it to compare",
    });
  const jobs = served.find(({ room }) => room === "jobs");
  if (jobs) grantObjects(props.imports, jobs.fn, IMPORT_OBJECTS);
  const authorizer = houseFunction(stack, house, {
    entry: "identity/authorizer",
    environment: identity,
    impact: "Nobody can sign in.",
    runbook: "api",
  });
  const front = houseFunction(stack, house, {
    entry: "front/api",
    environment,
    impact: IMPACT,
    runbook: "api",
  });
  const open = { routes: Object.values(FRONT), fn: front };
  return houseApi(stack, { authorizer, fallback: front, served: [...served, open] });
};
