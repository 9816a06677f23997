import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
} from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN, VERSIONED } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

const remove = (Key: string, VersionId?: string, Bucket = VERSIONED) =>
  s3.client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
const get = (Key: string, VersionId?: string) =>
  s3.client.send(new GetObjectCommand({ Bucket: VERSIONED, Key, VersionId }));
const versions = async (Prefix: string) => {
  const found = await s3.client.send(new ListObjectVersionsCommand({ Bucket: VERSIONED, Prefix }));
  return { versions: found.Versions ?? [], markers: found.DeleteMarkers ?? [] };
};

test("each bucket says whether it is versioned", async () => {
  const status = async (Bucket: string) =>
    (await s3.client.send(new GetBucketVersioningCommand({ Bucket }))).Status;
  expect(await status(VERSIONED)).toBe("Enabled");
  expect(await status(PLAIN)).toBeUndefined();
});

test("every version can be read and told apart", async () => {
  const one = await s3.put("two", "one", VERSIONED);
  const two = await s3.put("two", "two", VERSIONED);
  expect(one.VersionId).not.toBe(two.VersionId);
  expect(await s3.text("two", VERSIONED)).toBe("two");
  const first = await get("two", one.VersionId);
  expect(await first.Body?.transformToString()).toBe("one");
  expect(first.VersionId).toBe(one.VersionId);
  expect((await versions("two")).versions).toMatchObject([
    { VersionId: two.VersionId, IsLatest: true, Size: 3, ETag: two.ETag },
    { VersionId: one.VersionId, IsLatest: false },
  ]);
});

test("a delete marker hides an object and can be taken away", async () => {
  const { VersionId } = await s3.put("hidden", "x", VERSIONED);
  const marker = await remove("hidden");
  expect(marker).toMatchObject({ DeleteMarker: true });
  expect(await verdict(get("hidden"))).toBe("404 NoSuchKey");
  expect(await verdict(get("hidden", marker.VersionId))).toBe("405 MethodNotAllowed");
  expect(await verdict(get("hidden", VersionId))).toBe("accepted");
  const listed = await s3.client.send(new ListObjectsV2Command({ Bucket: VERSIONED, Prefix: "hidden" }));
  expect(listed.KeyCount).toBe(0);
  expect((await versions("hidden")).markers).toMatchObject([{ VersionId: marker.VersionId, IsLatest: true }]);
  expect(await remove("hidden", marker.VersionId)).toMatchObject({ DeleteMarker: true });
  expect(await s3.text("hidden", VERSIONED)).toBe("x");
});

test("removing a version is final, and the one before it is the latest again", async () => {
  const one = await s3.put("final", "one", VERSIONED);
  const two = await s3.put("final", "two", VERSIONED);
  expect(await remove("final", two.VersionId)).toMatchObject({ VersionId: two.VersionId });
  expect(await s3.text("final", VERSIONED)).toBe("one");
  expect(await verdict(get("final", two.VersionId))).toBe("404 NoSuchVersion");
  await remove("final", one.VersionId);
  expect(await versions("final")).toEqual({ versions: [], markers: [] });
  expect(await verdict(remove("final", one.VersionId))).toBe("accepted");
});

test("removing what is not there succeeds", async () => {
  expect(await verdict(remove("never", undefined, PLAIN))).toBe("accepted");
  await s3.put("plain", "x");
  const { VersionId, DeleteMarker } = await remove("plain", undefined, PLAIN);
  expect([VersionId, DeleteMarker]).toEqual([undefined, undefined]);
  expect(await verdict(remove("plain", undefined, PLAIN))).toBe("accepted");
  const head = new HeadObjectCommand({ Bucket: PLAIN, Key: "plain" });
  expect(await verdict(s3.client.send(head))).toBe("404 NotFound");
});
