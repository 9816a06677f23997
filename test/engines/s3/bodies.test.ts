import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../../../infra/local/s3/signature.ts";
import { openBench } from "../../support/s3.ts";
import { putSigned } from "../../support/s3-signing.ts";

const s3 = await openBench();
afterAll(s3.close);
const blobs = () => readdir(join(s3.directory, "blobs"));

const CRC32 = "y/Q5Jg==";
const whole = (trailer: string): string => `4\r\n1234\r\n5\r\n56789\r\n0\r\n${trailer}\r\n`;
const RIGHT = whole(`x-amz-checksum-crc32:${CRC32}\r\n`);

const put = (body: string, changes: Record<string, string> = {}) => {
  const headers = {
    "content-encoding": "aws-chunked",
    "x-amz-decoded-content-length": "9",
    "x-amz-trailer": "x-amz-checksum-crc32",
    ...changes,
  };
  return putSigned(s3.url, { name: "k", headers, payload: "STREAMING-UNSIGNED-PAYLOAD-TRAILER" }, () => body);
};

test.each([
  ["another checksum in the trailer", RIGHT.replace("y/Q5", "AAAA"), "400 BadDigest"],
  ["another byte", RIGHT.replace("56789", "56780"), "400 BadDigest"],
  ["a checksum that is none", RIGHT.replace(CRC32, "short"), "400 InvalidRequest"],
  ["the trailer missing", whole(""), "400 MalformedTrailerError"],
  ["a trailer that is none", whole("nonsense\r\n"), "400 MalformedTrailerError"],
  ["another trailer", whole("x-amz-checksum-sha1:x\r\n"), "400 MalformedTrailerError"],
  ["a chunk longer than it says", RIGHT.replace("56789", "567890"), "400 InvalidRequest"],
  ["a chunk without a size", RIGHT.replace("4\r\n", "\r\n"), "400 InvalidRequest"],
  ["a line without end", "1".repeat(100_000), "400 IncompleteBody"],
  ["an early end", RIGHT.slice(0, 12), "400 IncompleteBody"],
  ["no last line", RIGHT.slice(0, -2), "400 IncompleteBody"],
])("%s: refused, and nothing is kept", async (_, body, refusal) => {
  expect(await put(body)).toBe(refusal);
  await expect(s3.text("k")).rejects.toThrow("does not exist");
  expect(await blobs()).toEqual([]);
});

test("what the headers say of the body must be possible", async () => {
  expect(await put(RIGHT, { "x-amz-decoded-content-length": "" })).toBe("411 MissingContentLength");
  expect(await put(RIGHT, { "x-amz-decoded-content-length": "5368709121" })).toBe("400 EntityTooLarge");
  expect(await put(RIGHT, { "x-amz-trailer": "x-amz-checksum-other" })).toBe("501 NotImplemented");
});

test("more than was said is not even waited for", async () => {
  const endless = `ffff\r\n${"x".repeat(1000)}`;
  expect(await put(endless, { "content-length": "70000" })).toBe("400 IncompleteBody");
});

test("the body must be the one that was signed", async () => {
  const signed = (payload: string, headers = {}) =>
    putSigned(s3.url, { name: "signed", headers: { "content-length": "1", ...headers }, payload }, () => "x");
  expect(await signed(sha256("y"))).toBe("400 XAmzContentSHA256Mismatch");
  expect(await signed("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")).toBe("501 NotImplemented");
  expect(await signed("nonsense")).toBe("400 InvalidArgument");
  expect(await signed(sha256("x"))).toBe("200");
  expect(await signed("UNSIGNED-PAYLOAD")).toBe("200");
});

test("the right one is kept", async () => {
  expect(await put(RIGHT)).toBe("200");
  expect(await s3.text("k")).toBe("123456789");
});
