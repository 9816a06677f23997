import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { Evidence } from "../../../functions/evidence/model.ts";
import { evidenceBucket } from "../../../functions/evidence/store.ts";
import { instantOf } from "../../../functions/kernel/time.ts";
import { openBench, s3Client, VERSIONED } from "../../support/s3.ts";
import { verdictOf } from "../../support/s3-answers.ts";

let passed = 0;
const s3 = await openBench({ now: () => Date.now() + passed });
const objects = evidenceBucket(s3Client(s3.url, { requestChecksumCalculation: "WHEN_REQUIRED" }), VERSIONED);
afterAll(s3.close);

const BYTES = Buffer.from("现场照片");
const moment = instantOf(Date.now());
let number = 0;
const evidence = (): Evidence => {
  number += 1;
  return Evidence.parse({
    id: `01932c07-0000-7000-8000-00000000000${number}`,
    case: "01932c07-0000-7000-8000-000000000000",
    state: "declared",
    declaredAt: moment,
    title: "现场照片",
    kind: "physical",
    sha256: createHash("sha256").update(BYTES).digest("hex"),
    size: BYTES.length,
    mediaType: "image/jpeg",
    captured: { at: moment, by: ["C1024"], place: "北京市" },
  });
};

const upload = async (declared: Evidence, body: Buffer, changes: Record<string, string> = {}) => {
  const { method, url, headers } = await objects.upload(declared, moment);
  return verdictOf(
    await fetch(url, { method, body: new Uint8Array(body), headers: { ...headers, ...changes } }),
  );
};

test("declared, uploaded, described, read again", async () => {
  const declared = evidence();
  expect(await objects.describe(declared)).toBeUndefined();
  expect(await upload(declared, BYTES)).toBe("200");
  const stored = await objects.describe(declared);
  expect(stored).toEqual({
    size: BYTES.length,
    sha256: declared.sha256,
    version: expect.stringMatching(/.{20}/),
  });
  const { url } = await objects.download({ ...declared, objectVersion: stored?.version }, moment);
  const answer = await fetch(url);
  expect(answer.headers.get("content-type")).toBe("image/jpeg");
  expect(answer.headers.get("content-disposition")).toBe("attachment");
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(BYTES);
});

test("a second upload is refused", async () => {
  const declared = evidence();
  expect(await upload(declared, BYTES)).toBe("200");
  const first = await objects.describe(declared);
  expect(await upload(declared, BYTES)).toBe("412 PreconditionFailed");
  expect(await objects.describe(declared)).toEqual(first);
});

test("other bytes are refused, and the right ones can still come", async () => {
  const declared = evidence();
  const other = Buffer.from(BYTES).reverse();
  expect(await upload(declared, other)).toBe("400 BadDigest");
  const checksum = createHash("sha256").update(other).digest("base64");
  expect(await upload(declared, other, { "x-amz-checksum-sha256": checksum })).toBe(
    "403 SignatureDoesNotMatch",
  );
  expect(await objects.describe(declared)).toBeUndefined();
  expect(await upload(declared, BYTES)).toBe("200");
});

test("another size, type or condition than was signed is refused", async () => {
  const declared = evidence();
  expect(await upload(declared, Buffer.concat([BYTES, BYTES]))).toBe("403 SignatureDoesNotMatch");
  expect(await upload(declared, BYTES, { "content-type": "text/html" })).toBe("403 SignatureDoesNotMatch");
  expect(await upload(declared, BYTES, { "if-none-match": "" })).toBe("403 SignatureDoesNotMatch");
  expect(await upload(declared, BYTES, { "x-amz-meta-more": "x" })).toBe("403 AccessDenied");
  expect(await objects.describe(declared)).toBeUndefined();
});

test("an address runs out", async () => {
  const declared = evidence();
  const { method, url, headers } = await objects.upload(declared, moment);
  passed = 16 * 60_000;
  const late = await fetch(url, { method, body: new Uint8Array(BYTES), headers });
  expect(await verdictOf(late)).toBe("403 AccessDenied");
  passed = 0;
});
