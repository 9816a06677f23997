import {
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketVersioningCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN } from "../../support/s3.ts";

const s3 = await openBench();
afterAll(s3.close);
await s3.put("k", "kept");

const Bucket = PLAIN;
const where = { Bucket, Key: "k" };

const send = s3.client.send.bind(s3.client);

test.each<[string, () => Promise<unknown>]>([
  ["ListBuckets", () => send(new ListBucketsCommand())],
  ["CreateBucket", () => send(new CreateBucketCommand({ Bucket }))],
  ["ListObjects", () => send(new ListObjectsCommand({ Bucket }))],
  ["GetBucketVersioning", () => send(new GetBucketVersioningCommand({ Bucket }))],
  ["ListObjectsV2 with the parameter prefix", () => send(new ListObjectsV2Command({ Bucket, Prefix: "a" }))],
  ["GetBucketVersions", () => send(new ListObjectVersionsCommand({ Bucket }))],
  ["DeleteObject", () => send(new DeleteObjectCommand(where))],
  ["GetBucketLifecycle", () => send(new GetBucketLifecycleConfigurationCommand({ Bucket }))],
  ["DeleteObjects", () => send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: "k" }] } }))],
  ["CopyObject", () => send(new CopyObjectCommand({ ...where, CopySource: "plain/other" }))],
  ["CreateMultipartUpload", () => send(new CreateMultipartUploadCommand(where))],
  ["PutObjectTagging", () => send(new PutObjectTaggingCommand({ ...where, Tagging: { TagSet: [] } }))],
  ["GetObjectAcl", () => send(new GetObjectAclCommand(where))],
  ["GetObject with the parameter partNumber", () => send(new GetObjectCommand({ ...where, PartNumber: 1 }))],
  [
    "GetObject with the header if-unmodified-since",
    () => send(new GetObjectCommand({ ...where, IfUnmodifiedSince: new Date() })),
  ],
  [
    "PutObject with the header x-amz-acl",
    () => send(new PutObjectCommand({ ...where, Body: "x", ACL: "public-read" })),
  ],
  [
    "PutObject with the header x-amz-object-lock-mode",
    () =>
      send(
        new PutObjectCommand({
          ...where,
          Body: "x",
          ObjectLockMode: "COMPLIANCE",
          ObjectLockRetainUntilDate: new Date(),
        }),
      ),
  ],
  [
    "PutObject with the header x-amz-meta-role",
    () => send(new PutObjectCommand({ ...where, Body: "x", Metadata: { role: "chief" } })),
  ],
  [
    "PutObject with the header content-md5",
    () => send(new PutObjectCommand({ ...where, Body: "x", ContentMD5: "nSpHV1kCcLnrSRWqKqZ6Og==" })),
  ],
  [
    "PutObject with the header x-amz-checksum-crc32c",
    () => send(new PutObjectCommand({ ...where, Body: "x", ChecksumCRC32C: "AAAAAA==" })),
  ],
])("%s is refused by its name, and nothing is done", async (name, call) => {
  const refusal = await call().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(S3ServiceException);
  const { $metadata, message } = refusal as S3ServiceException;
  expect($metadata.httpStatusCode).toBe(501);
  expect(message).toContain(name);
  expect(await s3.text("k")).toBe("kept");
});
