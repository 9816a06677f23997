import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../../../infra/local/s3/signature.ts";
import { openBench } from "../../support/s3.ts";
import { putSigned } from "../../support/s3-signing.ts";

const s3 = await openBench();
afterAll(s3.close);

const BODY = "x";
const CHECKSUM = createHash("sha256").update(BODY).digest("base64");
const UNSIGNED = "UNSIGNED-PAYLOAD";

const put = (payload: string, lengths: Record<string, string> = { "content-length": "1" }) => {
  const headers = { ...lengths, "x-amz-checksum-sha256": CHECKSUM };
  return putSigned(s3.url, { name: "k", headers, payload }, BODY);
};

test.each<[string, string, Record<string, string> | undefined, string]>([
  ["other bytes than were signed", sha256("y"), undefined, "400 XAmzContentSHA256Mismatch"],
  ["signed by what is no hash", "nonsense", undefined, "400 InvalidArgument"],
  ["in signed chunks", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", undefined, "501 NotImplemented"],
  ["in chunks with a trailer", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", undefined, "501 NotImplemented"],
  ["of no length", UNSIGNED, { "transfer-encoding": "chunked" }, "411 MissingContentLength"],
  ["of too great a length", UNSIGNED, { "content-length": "5368709121" }, "400 EntityTooLarge"],
])("a body %s is refused, and nothing is kept", async (...[, payload, lengths, refusal]) => {
  expect(await put(payload, lengths)).toBe(refusal);
  await expect(s3.text("k")).rejects.toThrow("does not exist");
  expect(await readdir(join(s3.directory, "blobs"))).toEqual([]);
});

test.each([sha256(BODY), UNSIGNED])("the right one is kept, signed or not (%s)", async (payload) => {
  expect(await put(payload)).toBe("200");
  expect(await s3.text("k")).toBe(BODY);
});
