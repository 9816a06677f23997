import { createHash } from "node:crypto";
import { GetObjectCommand, PutObjectCommand, type PutObjectCommandInput } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN, s3Client } from "../../support/s3.ts";
import { verdictOf } from "../../support/s3-answers.ts";

let passed = 0;
const s3 = await openBench({ now: () => Date.now() + passed });
const silent = s3Client(s3.url, { requestChecksumCalculation: "WHEN_REQUIRED" });
afterAll(s3.close);
await s3.put("k", "x");

const address = (client = s3.client) =>
  getSignedUrl(client, new GetObjectCommand({ Bucket: PLAIN, Key: "k" }), { expiresIn: 60 });
const fetched = async (url: string) => verdictOf(await fetch(url));

test("a signed address serves until it runs out", async () => {
  const url = await address();
  expect(await fetched(url)).toBe("200");
  passed = 40_000;
  expect(await fetched(url)).toBe("200");
  passed = 61_000;
  const answer = await fetch(url);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain("<Code>AccessDenied</Code><Message>Request has expired</Message>");
  passed = -16 * 60_000;
  expect(await fetched(url)).toBe("403 AccessDenied");
  passed = 0;
});

test.each([
  ["another key", (url: string) => url.replace("/k?", "/l?")],
  ["another bucket", (url: string) => url.replace("/plain/", "/versioned/")],
  ["a longer life", (url: string) => url.replace("Expires=60", "Expires=600")],
  ["another second", (url: string) => url.replace(/(\d)Z&/, (_, second) => `${(Number(second) + 1) % 10}Z&`)],
  ["another signature", (url: string) => url.replace(/Signature=./, "Signature=z")],
  ["one more parameter", (url: string) => `${url}&versionId=null`],
  ["one parameter less", (url: string) => url.replace("&x-id=GetObject", "")],
])("%s breaks the signature", async (_, tampered) => {
  const url = await address();
  expect(tampered(url)).not.toBe(url);
  expect(await fetched(tampered(url))).toBe("403 SignatureDoesNotMatch");
});

test("an address serves its own method only", async () => {
  const answer = await fetch(await address(), { method: "PUT", body: "x" });
  expect(await verdictOf(answer)).toBe("403 SignatureDoesNotMatch");
});

test("another secret, or another key, opens nothing", async () => {
  const secret = s3Client(s3.url, { credentials: { accessKeyId: "local", secretAccessKey: "guess" } });
  expect(await fetched(await address(secret))).toBe("403 SignatureDoesNotMatch");
  const stranger = s3Client(s3.url, { credentials: { accessKeyId: "other", secretAccessKey: "guess" } });
  expect(await fetched(await address(stranger))).toBe("403 InvalidAccessKeyId");
});

const upload = async (input: Partial<PutObjectCommandInput>, client = silent) => {
  const command = new PutObjectCommand({ Bucket: PLAIN, Key: "up", ...input });
  return getSignedUrl(client, command, { unhoistableHeaders: new Set(["x-amz-checksum-sha256"]) });
};

test("a header that was not signed cannot be added", async () => {
  const headers = { "x-amz-meta-role": "chief" };
  const answer = await fetch(await upload({}), { method: "PUT", body: "x", headers });
  expect(await verdictOf(answer)).toBe("403 AccessDenied");
});

test("a signed header must be sent as it was signed", async () => {
  const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
  const url = await upload({ ChecksumSHA256: sha256("x") });
  const put = async (body: string, headers: Record<string, string>) =>
    verdictOf(await fetch(url, { method: "PUT", body, headers }));
  expect(await put("x", {})).toBe("403 SignatureDoesNotMatch");
  expect(await put("y", { "x-amz-checksum-sha256": sha256("y") })).toBe("403 SignatureDoesNotMatch");
  expect(await put("y", { "x-amz-checksum-sha256": sha256("x") })).toBe("400 BadDigest");
  expect(await put("x", { "x-amz-checksum-sha256": sha256("x") })).toBe("200");
});

test("a checksum in the query is refused: whether S3 compares it is not certain, so nothing may rely on it", async () => {
  const answer = await fetch(await upload({}, s3.client), { method: "PUT", body: "x" });
  expect(await verdictOf(answer)).toBe("501 NotImplemented");
});
