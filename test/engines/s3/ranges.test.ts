import { GetObjectCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);
await s3.put("digits", "0123456789");
await s3.put("empty", "");

const get = (Range: string, Key = "digits") =>
  s3.client.send(new GetObjectCommand({ Bucket: PLAIN, Key, Range }));

test.each([
  ["bytes=1-3", "123", "bytes 1-3/10"],
  ["bytes=0-0", "0", "bytes 0-0/10"],
  ["bytes=7-", "789", "bytes 7-9/10"],
  ["bytes=8-99", "89", "bytes 8-9/10"],
  ["bytes=-2", "89", "bytes 8-9/10"],
  ["bytes=-99", "0123456789", "bytes 0-9/10"],
])("%s gives a part", async (range, text, told) => {
  const got = await get(range);
  expect(got).toMatchObject({ ContentRange: told, ContentLength: text.length, AcceptRanges: "bytes" });
  expect(got.$metadata.httpStatusCode).toBe(206);
  expect(got.ChecksumCRC32).toBeUndefined();
  expect(await got.Body?.transformToString()).toBe(text);
});

test.each(["bytes=3-1", "bytes=1-2,4-5", "bytes=-", "lines=1-2"])(
  "%s is no range, so all is sent",
  async (range) => {
    const got = await get(range);
    expect(got.$metadata.httpStatusCode).toBe(200);
    expect(await got.Body?.transformToString()).toBe("0123456789");
  },
);

test.each([
  ["bytes=10-", "digits"],
  ["bytes=-0", "digits"],
  ["bytes=0-", "empty"],
  ["bytes=-1", "empty"],
])("%s of %s cannot be satisfied", async (range, key) => {
  expect(await verdict(get(range, key))).toBe("416 InvalidRange");
});

test("the head of a part tells its size", async () => {
  const head = new HeadObjectCommand({ Bucket: PLAIN, Key: "digits", Range: "bytes=-3" });
  expect(await s3.client.send(head)).toMatchObject({ ContentLength: 3, ContentRange: "bytes 7-9/10" });
});
