import { afterAll, expect, test } from "vitest";
import { openBench } from "../../support/s3.ts";
import { codeOf, raw } from "../../support/s3-answers.ts";

// The examples of AWS's own documentation of Signature Version 4 for S3, with their key, moment and results.
const credentials = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
const timestamp = "20130524T000000Z";
const scope = "20130524/us-east-1/s3/aws4_request";
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const s3 = await openBench({ credentials, now: () => Date.UTC(2013, 4, 24) });
afterAll(s3.close);
const port = new URL(s3.url).port;

const authorization = (signedHeaders: string, signature: string): string =>
  `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope},SignedHeaders=${signedHeaders},Signature=${signature}`;

// Behind a good signature is an operation that is not served; a bad one gets no further than 403.
test.each([
  ["6", 403],
  ["f", 501],
])("GET Object with a signature that begins with %s: %i", async (first, status) => {
  const signature = `${first}0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41`;
  const headers = {
    host: "examplebucket.s3.amazonaws.com",
    authorization: authorization("host;range;x-amz-content-sha256;x-amz-date", signature),
    range: "bytes=0-9",
    "x-amz-content-sha256": EMPTY,
    "x-amz-date": timestamp,
  };
  expect((await raw({ port, path: "/test.txt", headers })).status).toBe(status);
});

test("PUT Object, whose body is not served in chunks", async () => {
  const headers = {
    host: "s3.amazonaws.com",
    authorization: authorization(
      "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class",
      "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
    ),
    "content-encoding": "aws-chunked",
    "content-length": "66824",
    "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    "x-amz-date": timestamp,
    "x-amz-decoded-content-length": "66560",
    "x-amz-storage-class": "REDUCED_REDUNDANCY",
  };
  const path = "/examplebucket/chunkObject.txt";
  const { status, body } = await raw({ port, method: "PUT", path, headers }, Buffer.alloc(66824));
  expect([status, codeOf(body)]).toEqual([501, "NotImplemented"]);
  expect(body).toContain("PutObject with the header x-amz-decoded-content-length");
});

test.each([
  ["a", 501],
  ["b", 403],
])("a presigned address whose signature begins with %s: %i", async (first, status) => {
  const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${encodeURIComponent(`${credentials.accessKeyId}/${scope}`)}&X-Amz-Date=${timestamp}&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=${first}eeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404`;
  const headers = { host: "examplebucket.s3.amazonaws.com" };
  expect((await raw({ port, path: `/test.txt?${query}`, headers })).status).toBe(status);
});
