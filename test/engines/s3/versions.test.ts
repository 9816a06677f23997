import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN, VERSIONED } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

const get = (Bucket: string, VersionId?: string) =>
  s3.client.send(new GetObjectCommand({ Bucket, Key: "two", VersionId }));

test("in a versioned bucket every version can be read and told apart, and the latest is the object", async () => {
  const one = await s3.put("two", "one", VERSIONED);
  const two = await s3.put("two", "two", VERSIONED);
  expect(one.VersionId).not.toBe(two.VersionId);
  expect(await s3.text("two", VERSIONED)).toBe("two");
  const first = await get(VERSIONED, one.VersionId);
  expect(await first.Body?.transformToString()).toBe("one");
  expect(first.VersionId).toBe(one.VersionId);
  const head = new HeadObjectCommand({ Bucket: VERSIONED, Key: "two" });
  expect((await s3.client.send(head)).VersionId).toBe(two.VersionId);
  expect(await verdict(get(VERSIONED, "another"))).toBe("404 NoSuchVersion");
  const { Contents = [] } = await s3.client.send(new ListObjectsV2Command({ Bucket: VERSIONED }));
  expect(Contents.map(({ Key, ETag }) => [Key, ETag])).toEqual([["two", two.ETag]]);
});

test("a bucket that is not versioned has but one version, and gives it no name", async () => {
  await s3.put("two", "one");
  expect((await s3.put("two", "two")).VersionId).toBeUndefined();
  expect((await get(PLAIN)).VersionId).toBeUndefined();
  expect(await s3.text("two")).toBe("two");
});
