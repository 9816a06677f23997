import type { Operation } from "./call.ts";
import { getObject } from "./get-object.ts";
import { listObjects } from "./list-objects.ts";
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
const WRITE = /^(if-(match|none-match)|x-amz-(checksum-(crc32|sha256)|sdk-checksum-algorithm))$/;

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
    name: "ListObjectsV2",
    method: "GET",
    on: "bucket",
    marker: "list-type",
    parameters: ["max-keys", "continuation-token"],
    headers: NONE,
    run: listObjects,
  },
];
