import { S3Client } from "@aws-sdk/client-s3";
import * as z from "zod";
import { type Clock, systemClock } from "../kernel/clock.ts";
import { PATIENCE } from "../platform/clients.ts";
import { readEnv } from "../platform/env.ts";
import { type SignedObjects, signedDownloads } from "../platform/signed-objects.ts";
import type { Table } from "../platform/table.ts";
import { readingTablesOfEnvironment } from "../platform/tables.ts";

/** What the queries of jobs stand on: they read the tables, and sign requests that fetch a result. */
export type ReadingPorts = { table: Table; clock: Clock; objects: Pick<SignedObjects, "download"> };

/** The same, as the environment of a function gives it. */
export const readingPortsOfEnvironment = (): ReadingPorts => {
  const { IMPORT_BUCKET } = readEnv({ IMPORT_BUCKET: z.string() });
  return {
    table: readingTablesOfEnvironment(),
    clock: systemClock,
    objects: signedDownloads(new S3Client(PATIENCE), IMPORT_BUCKET),
  };
};
