import { Duration, type Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { ROOMS } from "../../functions/front/rooms.ts";
import { type ApiEntry, apiEntries } from "../constructs/api-entries.ts";
import { appApi } from "../constructs/app-api.ts";
import { appFunction, type Shared } from "../constructs/app-function.ts";
import { grantPut, grantRead } from "../constructs/grants.ts";
import { grantFetch, grantObjects, type SharedBucket } from "../constructs/shared-bucket.ts";
import { IMPORT_OBJECTS, IMPORT_RESULTS } from "./jobs.ts";
import type { Tables } from "./tables.ts";

const IMPACT = "Departments get errors for what they send; nothing that was acknowledged is lost.";

/** Below the 29 s of the gateway, above the patience of the SDK: the answer is always ours. */
const ANSWERS_WITHIN = Duration.seconds(25);

export type ApiProps = {
  shared: Shared;
  tables: Tables;
  evidence: SharedBucket;
  imports: SharedBucket;
  environment: Record<string, string>;
  identity: Record<string, string>;
};

/** The tables that an entry reads, where it does not need both. */
const READS: Readonly<Record<string, readonly (keyof Tables)[]>> = {
  "workflow/read-api": ["state"],
  "registers/read-api": ["state"],
  "jobs/read-api": ["state"],
  "supervision/read-api": ["state"],
};

/** An entry that reads may read tables and nothing else; one that writes also appends facts and puts state. */
const grantTables = ({ name, kind }: ApiEntry, fn: LambdaFunction, tables: Tables): void => {
  for (const table of READS[name] ?? (["facts", "state"] as const)) {
    grantRead(tables[table], fn);
    if (kind === "command") grantPut(tables[table], fn);
  }
};

type Grant = (fn: LambdaFunction) => void;

/** The objects that entries may reach. */
const objectGrants = ({ evidence, imports }: ApiProps): Readonly<Record<string, Grant>> => ({
  "evidence/write-api": (fn) =>
    grantObjects(evidence, fn, {
      objects: "cases/*",
      reason: "evidence is named by case: it signs requests for any of it, and reads it to compare",
    }),
  "jobs/read-api": (fn) => grantFetch(imports, fn, IMPORT_RESULTS),
  "jobs/write-api": (fn) => grantObjects(imports, fn, IMPORT_OBJECTS),
});

/** The HTTPS API: for each room an entry that only reads and one that writes, and the front door for all the rest. */
export const api = (stack: Stack, props: ApiProps): HttpApi => {
  const { shared, tables, environment, identity } = props;
  const answering = { timeout: ANSWERS_WITHIN, impact: IMPACT, runbook: "api" };
  const grants = objectGrants(props);
  const served = apiEntries(ROOMS).map((entry) => {
    const fn = appFunction(stack, shared, {
      ...answering,
      entry: entry.name,
      environment: { ...environment, ...identity },
    });
    grantTables(entry, fn, tables);
    grants[entry.name]?.(fn);
    return { keys: entry.keys, fn };
  });
  const front = appFunction(stack, shared, { ...answering, entry: "front/api", environment });
  return appApi(stack, { fallback: front, served });
};
