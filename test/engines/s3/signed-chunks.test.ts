import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { sha256, sign } from "../../../infra/local/s3/signature.ts";
import { openBench } from "../../support/s3.ts";
import { key, putSigned, scope, timestamp } from "../../support/s3-signing.ts";

const s3 = await openBench();
afterAll(s3.close);

/** Framed as a client does that knows its bytes, and signs them, only piece by piece. */
const chunked = (seed: string, pieces: readonly string[]): string => {
  let previous = seed;
  return [...pieces, ""]
    .map((piece) => {
      const hash = createHash("sha256").update(piece).digest("hex");
      previous = sign(key, ["AWS4-HMAC-SHA256-PAYLOAD", timestamp, scope, previous, sha256(""), hash]);
      return `${Buffer.byteLength(piece).toString(16)};chunk-signature=${previous}\r\n${piece}\r\n`;
    })
    .join("");
};

const put = (name: string, length: number, body: (seed: string) => string) => {
  const headers = { "content-encoding": "aws-chunked", "x-amz-decoded-content-length": String(length) };
  return putSigned(s3.url, { name, headers, payload: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" }, body);
};

const PIECES = ["first ", "second ", "third"];

test("chunks that are signed one by one arrive", async () => {
  expect(await put("whole", 18, (seed) => chunked(seed, PIECES))).toBe("200");
  expect(await s3.text("whole")).toBe("first second third");
  expect(await put("empty", 0, (seed) => chunked(seed, []))).toBe("200");
});

test.each<[string, string, (body: string) => string]>([
  ["changed-byte", "403 SignatureDoesNotMatch", (body) => body.replace("second", "sEcond")],
  ["missing-chunk", "403 SignatureDoesNotMatch", (body) => body.replace(/^.*\r\nfirst \r\n/, "")],
  ["unsigned-chunk", "403 SignatureDoesNotMatch", (body) => body.replace(/;chunk-sig[^\r]*/, "")],
  ["other-cut", "403 SignatureDoesNotMatch", (body) => body.replace(/^6;/, "5;")],
  ["no-last-chunk", "400 IncompleteBody", (body) => body.replace(/0;chunk-signature=.*\r\n\r\n/, "")],
  ["more-behind", "400 IncompleteBody", (body) => `${body}x`],
  ["unframed", "400 IncompleteBody", () => "first second third"],
])("%s: refused, and nothing is kept", async (name, refusal, change) => {
  expect(await put(name, 18, (seed) => change(chunked(seed, PIECES)))).toBe(refusal);
  await expect(s3.text(name)).rejects.toThrow("does not exist");
});

test("another length than was signed is refused", async () => {
  expect(await put("long", 17, (seed) => chunked(seed, PIECES))).toBe("400 IncompleteBody");
  expect(await put("short", 19, (seed) => chunked(seed, PIECES))).toBe("400 IncompleteBody");
});
