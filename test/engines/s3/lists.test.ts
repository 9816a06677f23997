import {
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  paginateListObjectsV2,
} from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

const KEYS = ["a", "b/1", "b/2", "b/c/3", "c &lt; <d>\"'", "c/", "é", "证据/一", "证据/二", "😀"];
for (const key of KEYS.toReversed()) await s3.put(key, key);

const list = (changes: Partial<ListObjectsV2CommandInput> = {}) =>
  s3.client.send(new ListObjectsV2Command({ Bucket: PLAIN, ...changes }));

test("keys come in the order of their bytes, with what is known of them", async () => {
  const { Contents = [] } = await list();
  expect(Contents.map(({ Key }) => Key)).toEqual(KEYS);
  expect(Contents[0]).toMatchObject({ Key: "a", Size: 1, ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/) });
  expect(Contents[0]?.LastModified?.getTime()).toBeGreaterThan(Date.now() - 60_000);
});

test.each([1, 3, 10, 11])("pages of %i give the same as one", async (pageSize) => {
  const keys: unknown[] = [];
  for await (const page of paginateListObjectsV2({ client: s3.client, pageSize }, { Bucket: PLAIN })) {
    const found = (page.Contents ?? []).map(({ Key }) => Key);
    expect(found.length).toBeLessThanOrEqual(pageSize);
    expect(page.KeyCount).toBe(found.length);
    keys.push(...found);
  }
  expect(keys).toEqual(KEYS);
});

test("what cannot be read is refused", async () => {
  expect(await verdict(list({ ContinuationToken: "?" }))).toBe("400 InvalidArgument");
  for (const MaxKeys of [-1, 0])
    expect(await verdict(list({ MaxKeys })), String(MaxKeys)).toBe("400 InvalidArgument");
});
