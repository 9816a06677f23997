import { getBucketVersioning, headBucket } from "./bucket.ts";
import type { Operation } from "./call.ts";
import { deleteObject } from "./delete-object.ts";
import { getObject } from "./get-object.ts";
import { listObjects } from "./list-objects.ts";
import { listVersions } from "./list-versions.ts";
import { OVERRIDE_PARAMETERS } from "./object-headers.ts";
import { putObject } from "./put-object.ts";

export type Route = {
  name: string;
  method: string;
  on: "bucket" | "object";
  /** The parameter that asks for this and nothing else. */
  marker?: string;
  parameters: readonly string[];
  /** Of the headers that change what is asked for (`x-amz-*`, `if-*`), those that are served. */
  headers: RegExp;
  run: Operation;
};

const NONE = /^$/;
const READ = /^(if-(match|none-match|modified-since|range)|x-amz-checksum-mode)$/;
const WRITE =
  /^(if-(match|none-match)|x-amz-(meta-.+|checksum-(crc32c?|crc64nvme|sha1|sha256)|sdk-checksum-algorithm|trailer|decoded-content-length))$/;

const reading = {
  on: "object",
  parameters: ["versionId", "x-amz-checksum-mode", ...OVERRIDE_PARAMETERS],
  headers: READ,
  run: getObject,
} as const;

/** All that is served. A parameter or a header that is not named here is refused, never passed over. */
export const ROUTES: readonly Route[] = [
  { name: "PutObject", method: "PUT", on: "object", parameters: [], headers: WRITE, run: putObject },
  { name: "GetObject", method: "GET", ...reading },
  { name: "HeadObject", method: "HEAD", ...reading },
  {
    name: "DeleteObject",
    method: "DELETE",
    on: "object",
    parameters: ["versionId"],
    headers: NONE,
    run: deleteObject,
  },
  {
    name: "ListObjectsV2",
    method: "GET",
    on: "bucket",
    marker: "list-type",
    parameters: ["prefix", "delimiter", "max-keys", "continuation-token", "start-after", "encoding-type"],
    headers: NONE,
    run: listObjects,
  },
  {
    name: "ListObjectVersions",
    method: "GET",
    on: "bucket",
    marker: "versions",
    parameters: ["prefix"],
    headers: NONE,
    run: listVersions,
  },
  {
    name: "GetBucketVersioning",
    method: "GET",
    on: "bucket",
    marker: "versioning",
    parameters: [],
    headers: NONE,
    run: getBucketVersioning,
  },
  { name: "HeadBucket", method: "HEAD", on: "bucket", parameters: [], headers: NONE, run: headBucket },
];
