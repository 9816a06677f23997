import {
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import * as z from "zod";
import { epochMilliseconds, type Instant, instantOf } from "../kernel/time.ts";
import { calling } from "./unavailable.ts";

/** A request for the object store, signed for a few minutes: send exactly these headers. */
export const SignedRequest = z
  .strictObject({
    method: z.enum(["PUT", "GET"]),
    url: z.url(),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.string(),
  })
  .meta({ id: "SignedRequest" });
export type SignedRequest = z.infer<typeof SignedRequest>;

/** What the object store itself says of the bytes that were uploaded; no version where the bucket keeps none. */
export type StoredObject = { version: string; size: number; sha256: string | undefined };

/** An object as its uploader declares it: `sha256` in hexadecimal, `size` in bytes. */
export type DeclaredObject = { key: string; sha256: string; size: number; mediaType: string };

/** An object to be fetched; `version` where the bucket keeps versions. */
type WantedObject = { key: string; mediaType: string; version?: string | undefined; name?: string };

const MINUTES = 15;

const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");
const hex = (base64Text: string): string => Buffer.from(base64Text, "base64").toString("hex");

const until = (now: Instant): string => instantOf(epochMilliseconds(now) + MINUTES * 60_000);

/** Objects of one bucket that others put and fetch by signed requests. */
export type SignedObjects = {
  /** Undefined where nothing was uploaded. Throws `Unavailable` when the store is down. */
  describe: (key: string) => Promise<StoredObject | undefined>;
  /** Signed so that the store itself refuses other bytes, another size, or a second upload. */
  upload: (declared: DeclaredObject, now: Instant) => Promise<SignedRequest>;
  download: (wanted: WantedObject, now: Instant) => Promise<SignedRequest>;
};

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

type Bucket = { client: S3Client; bucket: string };

/** By default the checksum moves into the query, where S3 does not enforce it: it must stay a signed header. */
const signUpload = async (
  { client, bucket }: Bucket,
  { key, sha256, size, mediaType }: DeclaredObject,
  now: Instant,
): Promise<SignedRequest> => {
  const headers = {
    "content-type": mediaType,
    "if-none-match": "*",
    "x-amz-checksum-sha256": base64(sha256),
  };
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    ContentLength: size,
    ContentType: mediaType,
    ChecksumSHA256: base64(sha256),
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

const signDownload = async (
  { client, bucket }: Bucket,
  { key, mediaType, version, name }: WantedObject,
  now: Instant,
): Promise<SignedRequest> => {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: key,
    VersionId: version,
    ResponseContentDisposition: name === undefined ? "attachment" : `attachment; filename="${name}"`,
    ResponseContentType: mediaType,
  });
  const url = await getSignedUrl(client, command, { expiresIn: MINUTES * 60 });
  return { method: "GET", url, headers: {}, expiresAt: until(now) };
};

/** Signed requests that fetch from a bucket of S3, and nothing else. */
export const signedDownloads = (client: S3Client, bucket: string): Pick<SignedObjects, "download"> => ({
  download: (wanted, now) => signDownload({ client, bucket }, wanted, now),
});

/** Signed requests on a bucket of S3. The client must be one that adds no checksums of its own to a signed request. */
export const signedObjects = (client: S3Client, bucket: string): SignedObjects => ({
  describe: (key) => calling(() => describe(client, { Bucket: bucket, Key: key })),
  upload: (declared, now) => signUpload({ client, bucket }, declared, now),
  ...signedDownloads(client, bucket),
});
