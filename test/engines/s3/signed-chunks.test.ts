import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { canonicalRequest, sha256, sign, signingKey } from "../../../infra/local/s3/signature.ts";
import { CREDENTIALS, openBench, PLAIN } from "../../support/s3.ts";
import { codeOf, raw } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

const timestamp = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
const scope = `${timestamp.slice(0, 8)}/cn-north-1/s3/aws4_request`;
const key = signingKey(CREDENTIALS.secretAccessKey, scope);

/** A request as a client signs it that knows its bytes only piece by piece. */
const signedRequest = (path: string, length: number) => {
  const headers: Record<string, string> = {
    "content-encoding": "aws-chunked",
    host: new URL(s3.url).host,
    "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    "x-amz-date": timestamp,
    "x-amz-decoded-content-length": String(length),
  };
  const names = Object.keys(headers);
  const parts = {
    method: "PUT",
    path,
    query: new URLSearchParams(),
    bucket: "",
    key: "",
    headerNames: names,
  };
  const body = () => ({ [Symbol.asyncIterator]: async function* () {} });
  const canonical = canonicalRequest(
    { ...parts, header: (name) => headers[name], body },
    names,
    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
  );
  const signature = sign(key, ["AWS4-HMAC-SHA256", timestamp, scope, sha256(canonical)]);
  const credential = `Credential=${CREDENTIALS.accessKeyId}/${scope}`;
  const authorization = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return { headers: { ...headers, authorization }, signature };
};

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

const put = async (name: string, length: number, body: (seed: string) => string) => {
  const path = `/${PLAIN}/${name}`;
  const { headers, signature } = signedRequest(path, length);
  const answer = await raw({ port: new URL(s3.url).port, method: "PUT", path, headers }, body(signature));
  return `${answer.status} ${codeOf(answer.body)}`.trim();
};

test("chunks that are signed one by one arrive", async () => {
  expect(await put("whole", 18, (seed) => chunked(seed, ["first ", "second ", "third"]))).toBe("200");
  expect(await s3.text("whole")).toBe("first second third");
  expect(await put("empty", 0, (seed) => chunked(seed, []))).toBe("200");
});

test.each<[string, string, (body: string) => string]>([
  ["a changed byte", "403 SignatureDoesNotMatch", (body) => body.replace("second", "sEcond")],
  ["a missing chunk", "403 SignatureDoesNotMatch", (body) => body.replace(/6;.*\r\nfirst \r\n/, "")],
  [
    "a chunk without a signature",
    "403 SignatureDoesNotMatch",
    (body) => body.replace(/;chunk-sig[^\r]*/, ""),
  ],
  ["no last chunk", "400 IncompleteBody", (body) => body.replace(/0;chunk-signature=.*\r\n\r\n/, "")],
  ["bytes behind the last chunk", "400 IncompleteBody", (body) => `${body}x`],
  ["a chunk longer than it says", "400 InvalidRequest", (body) => body.replace(/^6;/, "5;")],
  ["no framing at all", "400 IncompleteBody", () => "first second third"],
])("%s is refused, and nothing is kept", async (name, refusal, change) => {
  expect(
    await put(name.replaceAll(" ", "-"), 18, (seed) => change(chunked(seed, ["first ", "second ", "third"]))),
  ).toBe(refusal);
  await expect(s3.text(name.replaceAll(" ", "-"))).rejects.toThrow("does not exist");
});

test("another length than was signed is refused", async () => {
  expect(await put("long", 17, (seed) => chunked(seed, ["first second third"]))).toBe("400 IncompleteBody");
  expect(await put("short", 19, (seed) => chunked(seed, ["first second third"]))).toBe("400 IncompleteBody");
});
