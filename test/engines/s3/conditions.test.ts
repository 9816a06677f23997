import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN, VERSIONED } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

const put = (Bucket: string, changes: Partial<PutObjectCommandInput>) =>
  s3.client.send(new PutObjectCommand({ Bucket, Key: "k", Body: "x", ...changes }));

const racers = (Bucket: string, changes: Partial<PutObjectCommandInput>) =>
  Promise.all(Array.from({ length: 20 }, (_, n) => verdict(put(Bucket, { ...changes, Body: `racer ${n}` }))));

/** What the one who won has written; all others were told that they lost. */
const winner = (verdicts: readonly string[]) => {
  expect(verdicts.filter((found) => found === "accepted")).toHaveLength(1);
  expect(verdicts.filter((found) => found === "412 PreconditionFailed")).toHaveLength(19);
  return `racer ${verdicts.indexOf("accepted")}`;
};
const blobs = async () => (await readdir(join(s3.directory, "blobs"))).length;

test.each([PLAIN, VERSIONED])("of 20 who create at once in %s, one does", async (bucket) => {
  const before = await blobs();
  const verdicts = await racers(bucket, { Key: "created", IfNoneMatch: "*" });
  expect(await s3.text("created", bucket)).toBe(winner(verdicts));
  expect(await blobs()).toBe(before + 1);
});

test.each([PLAIN, VERSIONED])("of 20 who replace the same at once in %s, one does", async (bucket) => {
  const { ETag: IfMatch = "" } = await put(bucket, { Key: "replaced" });
  const before = await blobs();
  const verdicts = await racers(bucket, { Key: "replaced", IfMatch });
  expect(await s3.text("replaced", bucket)).toBe(winner(verdicts));
  expect(await blobs()).toBe(bucket === VERSIONED ? before + 1 : before);
});

test("what is to be replaced must be there, and be that", async () => {
  expect(await verdict(put(PLAIN, { Key: "nothing", IfMatch: '"x"' }))).toBe("404 NoSuchKey");
  await put(PLAIN, { Key: "there" });
  expect(await verdict(put(PLAIN, { Key: "there", IfMatch: '"x"' }))).toBe("412 PreconditionFailed");
  expect(await verdict(put(PLAIN, { Key: "there", IfNoneMatch: '"x"' }))).toBe("501 NotImplemented");
});

test("a large body is refused before it is sent, and the client goes on", async () => {
  await put(PLAIN, { Key: "large" });
  const again = { Key: "large", Body: randomBytes(9_000_000), IfNoneMatch: "*" };
  expect(await verdict(put(PLAIN, again))).toBe("412 PreconditionFailed");
  expect(await verdict(put(PLAIN, { ...again, Key: "large 2" }))).toBe("accepted");
});

test("who has the bytes is not sent them again", async () => {
  const { ETag = "" } = await put(PLAIN, { Key: "read" });
  const where = { Bucket: PLAIN, Key: "read" };
  const get = (changes: object) => verdict(s3.client.send(new GetObjectCommand({ ...where, ...changes })));
  const head = (changes: object) => verdict(s3.client.send(new HeadObjectCommand({ ...where, ...changes })));
  expect(await get({ IfNoneMatch: ETag })).toMatch(/^304 /);
  expect(await head({ IfNoneMatch: `"y", W/${ETag}` })).toMatch(/^304 /);
  expect(await get({ IfNoneMatch: '"x"' })).toBe("accepted");
  expect(await get({ IfMatch: ETag })).toBe("accepted");
  expect(await get({ IfMatch: '"x"' })).toBe("412 PreconditionFailed");
  expect(await head({ IfMatch: '"x"' })).toMatch(/^412 /);
});
