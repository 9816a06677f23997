import type { DatabaseSync } from "node:sqlite";
import type { Answer } from "./answer.ts";
import type { Credentials } from "./authenticate.ts";
import type { Blobs } from "./blobs.ts";
import type { Proof } from "./proof.ts";
import type { S3Request } from "./request.ts";

export type Bucket = { name: string; versioned: boolean };

/** What is known of the objects, their bytes, the one key that opens them, and the time. */
export type Store = { db: DatabaseSync; blobs: Blobs; credentials: Credentials; now: () => number };

/** A request whose signature was verified, to a bucket that exists. */
export type Call = { request: S3Request; bucket: Bucket; proof: Proof };

export type Operation = (store: Store, call: Call) => Answer | Promise<Answer>;
