import { createHash } from "node:crypto";
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN, s3Client } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
const silent = s3Client(s3.url, { requestChecksumCalculation: "WHEN_REQUIRED" });
afterAll(s3.close);

const Body = "123456789";
// The check values of the catalogue of parametrised CRC algorithms, and of the two hashes.
const RIGHT = [
  ["ChecksumCRC32", "cbf43926"],
  ["ChecksumCRC32C", "e3069283"],
  ["ChecksumCRC64NVME", "ae8b14860a799888"],
  ["ChecksumSHA1", "f7c3bc1d808e04732adf679965ccc34ca7ae3441"],
  ["ChecksumSHA256", "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"],
] as const;
const base64 = (hex: string): string => Buffer.from(hex, "hex").toString("base64");

const put = (Key: string, changes: Partial<PutObjectCommandInput>, client = s3.client) =>
  client.send(new PutObjectCommand({ Bucket: PLAIN, Key, Body, ...changes }));
const head = (Key: string) =>
  s3.client.send(new HeadObjectCommand({ Bucket: PLAIN, Key, ChecksumMode: "ENABLED" }));

test.each(RIGHT)("%s is computed, compared, kept and told", async (name, hex) => {
  const told = { [name]: base64(hex), ChecksumType: "FULL_OBJECT" };
  expect(await put(name, { [name]: base64(hex) })).toMatchObject(told);
  expect(await head(name)).toMatchObject(told);
  const got = await s3.client.send(
    new GetObjectCommand({ Bucket: PLAIN, Key: name, ChecksumMode: "ENABLED" }),
  );
  expect(got).toMatchObject(told);
  expect(await got.Body?.transformToString()).toBe(Body);
});

test.each(RIGHT)("a wrong %s is refused, and nothing is kept", async (name, hex) => {
  const Key = `wrong ${name}`;
  const wrong = base64(hex.replace(/^./, "0"));
  expect(await verdict(put(Key, { [name]: wrong }))).toBe("400 BadDigest");
  expect(await verdict(put(Key, { [name]: "AAAA" }))).toBe("400 InvalidRequest");
  expect(await verdict(head(Key))).toBe("404 NotFound");
});

test("Content-MD5 is compared", async () => {
  const md5 = (text: string): string => createHash("md5").update(text).digest("base64");
  expect(await verdict(put("md5", { ContentMD5: md5(Body) }))).toBe("accepted");
  expect(await verdict(put("md5 wrong", { ContentMD5: md5("other") }))).toBe("400 BadDigest");
  expect(await verdict(put("md5 wrong", { ContentMD5: "short" }))).toBe("400 InvalidDigest");
  expect(await verdict(head("md5 wrong"))).toBe("404 NotFound");
});

test("without a checksum of the sender the store computes its own", async () => {
  expect(await put("silent", {}, silent)).toMatchObject({ ChecksumCRC64NVME: base64("ae8b14860a799888") });
});

test("two checksums at once are refused", async () => {
  const both = { ChecksumSHA1: base64(RIGHT[3][1]), ChecksumSHA256: base64(RIGHT[4][1]) };
  expect(await verdict(put("both", both))).toBe("400 InvalidRequest");
});

test("checksums are told only on demand", async () => {
  const got = await silent.send(new HeadObjectCommand({ Bucket: PLAIN, Key: "ChecksumSHA256" }));
  expect(got.ChecksumSHA256).toBeUndefined();
});
