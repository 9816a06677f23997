import { S3Client } from "@aws-sdk/client-s3";
import * as z from "zod";
import type { Clock } from "../kernel/clock.ts";
import { systemClock } from "../kernel/clock.ts";
import { PATIENCE } from "../platform/clients.ts";
import { readEnv } from "../platform/env.ts";
import type { Table } from "../platform/table.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { JOB_KINDS, type JobKinds } from "./job-kinds.ts";
import { type ImportObjects, importBucket } from "./store.ts";

/** What every use case of jobs stands on. */
export type Ports = { table: Table; clock: Clock; objects: ImportObjects; kinds: JobKinds };

/** The same, as the environment of a function gives it. */
export const portsOfEnvironment = (): Ports => {
  const { IMPORT_BUCKET } = readEnv({ IMPORT_BUCKET: z.string() });
  // A client that calculates no checksums: its own would be of an empty body, signed into the upload.
  const client = new S3Client({ ...PATIENCE, requestChecksumCalculation: "WHEN_REQUIRED" });
  return {
    table: tablesOfEnvironment(),
    clock: systemClock,
    objects: importBucket(client, IMPORT_BUCKET),
    kinds: JOB_KINDS,
  };
};
