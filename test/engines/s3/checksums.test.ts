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
// The check value of the catalogue of parametrised CRC algorithms, and of the hash.
const RIGHT = [
  ["ChecksumCRC32", "cbf43926"],
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

test("without a checksum of the sender none is told, and the object is as good", async () => {
  expect((await put("silent", {}, silent)).ChecksumType).toBeUndefined();
  expect((await head("silent")).ChecksumType).toBeUndefined();
  expect(await s3.text("silent")).toBe(Body);
});

test("two checksums at once are refused", async () => {
  const both = { ChecksumCRC32: base64(RIGHT[0][1]), ChecksumSHA256: base64(RIGHT[1][1]) };
  expect(await verdict(put("both", both))).toBe("400 InvalidRequest");
});

test("checksums are told only on demand", async () => {
  const got = await silent.send(new HeadObjectCommand({ Bucket: PLAIN, Key: "ChecksumSHA256" }));
  expect(got.ChecksumSHA256).toBeUndefined();
});

test("the same bytes have the same entity tag, and others another", async () => {
  const tag = async (text: string, changes: (text: string) => Partial<PutObjectCommandInput>) =>
    (await put("tagged", { Body: text, ...changes(text) })).ETag;
  const withSha256 = (text: string) => ({
    ChecksumSHA256: createHash("sha256").update(text).digest("base64"),
  });
  for (const changes of [() => ({}), withSha256]) {
    const [one, again, other] = [await tag("a", changes), await tag("a", changes), await tag("b", changes)];
    expect(one).toMatch(/^"[0-9a-f]{32}"$/);
    expect([one === again, one === other]).toEqual([true, false]);
  }
});
