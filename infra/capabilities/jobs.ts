import { Duration, type Stack } from "aws-cdk-lib";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { WORK_FACTS } from "../../functions/jobs/job-facts.ts";
import { eventSource, JOB_KIND } from "../../functions/platform/bus.ts";
import { appConsumer } from "../constructs/app-consumer.ts";
import type { Shared } from "../constructs/app-function.ts";
import { grantPut, grantRead } from "../constructs/grants.ts";
import { grantObjects, type SharedBucket } from "../constructs/shared-bucket.ts";
import { uploadBucket } from "../constructs/upload-bucket.ts";
import type { Tables } from "./tables.ts";

const KEPT = Duration.days(30);

/** The files of imports and their results: what was taken over is in the registers, the files go after a month. */
export const importBucket = (scope: Construct): Bucket =>
  uploadBucket(scope, "Imports", { lifecycleRules: [{ expiration: KEPT }] });

export type JobsProps = {
  shared: Shared;
  tables: Tables;
  environment: Record<string, string>;
  bus: IEventBus;
  imports: SharedBucket;
};

/** What whoever reads about imports may fetch. */
export const IMPORT_RESULTS = {
  objects: "imports/*/rejected.csv",
  reason: "results are named by import: it signs requests that fetch any of them",
};

/** What jobs may reach in their bucket, the writing entry of the room and the worker alike. */
export const IMPORT_OBJECTS = {
  objects: "imports/*",
  reason:
    "files are named by import: it signs requests for any of them, reads the file and writes the result",
};

/** The worker of import jobs, which goes through a file slice by slice. */
export const jobs = (stack: Stack, { shared, tables, environment, bus, imports }: JobsProps): void => {
  const worker = appConsumer(stack, shared, {
    entry: "jobs/on-import-started",
    environment,
    bus,
    pattern: { source: [eventSource(JOB_KIND)], detailType: [...WORK_FACTS] },
    timeout: Duration.minutes(5),
    memorySize: 2048,
    impact: "An import stands still: what was written of it stays, the rest of its rows wait.",
    runbook: "imports",
  });
  for (const table of [tables.facts, tables.state]) {
    grantRead(table, worker);
    grantPut(table, worker);
  }
  grantObjects(imports, worker, IMPORT_OBJECTS);
};
