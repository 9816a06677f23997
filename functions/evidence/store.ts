import {
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { epochMilliseconds, type Instant, instantOf } from "../kernel/time.ts";
import { calling } from "../platform/unavailable.ts";
import type { SignedRequest } from "./contract.ts";
import { type Evidence, evidenceObject } from "./model.ts";

/** What the object store itself says of the bytes that were uploaded. */
export type StoredObject = { version: string; size: number; sha256: string | undefined };

/** The port to the evidence bucket. */
export type EvidenceObjects = {
  /** Undefined where nothing was uploaded. Throws `Unavailable` when the store is down. */
  describe: (evidence: Pick<Evidence, "case" | "id">) => Promise<StoredObject | undefined>;
  /** Signed so that the store itself refuses other bytes, another size, or a second upload. */
  upload: (evidence: Evidence, now: Instant) => Promise<SignedRequest>;
  download: (evidence: Evidence, now: Instant) => Promise<SignedRequest>;
};

const MINUTES = 15;

const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");
const hex = (base64Text: string): string => Buffer.from(base64Text, "base64").toString("hex");

const until = (now: Instant): string => instantOf(epochMilliseconds(now) + MINUTES * 60_000);

const describe = async (
  client: S3Client,
  where: { Bucket: string; Key: string },
): Promise<StoredObject | undefined> => {
  try {
    const found = await client.send(new HeadObjectCommand({ ...where, ChecksumMode: "ENABLED" }));
    return {
      version: found.VersionId ?? "",
      size: found.ContentLength ?? 0,
      sha256: found.ChecksumSHA256 && hex(found.ChecksumSHA256),
    };
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
};

type Signing = { client: S3Client; bucket: string; evidence: Evidence; now: Instant };

/** By default the checksum moves into the query, where S3 does not enforce it: it must stay a signed header. */
const signUpload = async ({ client, bucket, evidence, now }: Signing): Promise<SignedRequest> => {
  const headers = {
    "content-type": evidence.mediaType,
    "if-none-match": "*",
    "x-amz-checksum-sha256": base64(evidence.sha256),
  };
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: evidenceObject(evidence.case, evidence.id),
    ContentLength: evidence.size,
    ContentType: evidence.mediaType,
    ChecksumSHA256: base64(evidence.sha256),
    IfNoneMatch: "*",
  });
  const names = new Set([...Object.keys(headers), "content-length"]);
  const url = await getSignedUrl(client, command, {
    expiresIn: MINUTES * 60,
    signableHeaders: new Set([...names, "host"]),
    unhoistableHeaders: names,
  });
  return { method: "PUT", url, headers, expiresAt: until(now) };
};

const signDownload = async ({ client, bucket, evidence, now }: Signing): Promise<SignedRequest> => {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: evidenceObject(evidence.case, evidence.id),
    VersionId: evidence.objectVersion,
    ResponseContentDisposition: "attachment",
    ResponseContentType: evidence.mediaType,
  });
  const url = await getSignedUrl(client, command, { expiresIn: MINUTES * 60 });
  return { method: "GET", url, headers: {}, expiresAt: until(now) };
};

/** The evidence bucket on S3. The client must be one that adds no checksums of its own to a signed request. */
export const evidenceBucket = (client: S3Client, bucket: string): EvidenceObjects => ({
  describe: ({ case: caseId, id }) =>
    calling(() => describe(client, { Bucket: bucket, Key: evidenceObject(caseId, id) })),
  upload: (evidence, now) => signUpload({ client, bucket, evidence, now }),
  download: (evidence, now) => signDownload({ client, bucket, evidence, now }),
});
