import { once } from "node:events";
import { readdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { expect, onTestFinished, test } from "vitest";
import { startS3 } from "../../../infra/local/s3/server.ts";
import { PLAIN, s3Client, s3Options, temporary, VERSIONED } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const directory = temporary();
const blobs = () => readdir(join(directory, "blobs"));
const open = async () => {
  const server = await startS3(s3Options(directory));
  return { ...server, client: s3Client(server.url) };
};
const put = (Key: string, Body: string, Bucket: string) => new PutObjectCommand({ Bucket, Key, Body });

/** An upload that is signed for bytes which never come to their end. */
const beginUpload = async (client: S3Client, Key: string) => {
  const ChecksumCRC32 = "AAAAAA==";
  const command = new PutObjectCommand({ Bucket: PLAIN, Key, ChecksumCRC32 });
  const url = await getSignedUrl(client, command, { unhoistableHeaders: new Set(["x-amz-checksum-crc32"]) });
  const headers = { "content-length": "1000000", "x-amz-checksum-crc32": ChecksumCRC32 };
  return request(url, { method: "PUT", headers });
};

test("a start on the same directory finds everything again", async () => {
  const first = await open();
  await first.client.send(put("plain", "kept", PLAIN));
  const { VersionId } = await first.client.send(put("versioned", "one", VERSIONED));
  await first.client.send(put("versioned", "two", VERSIONED));
  await first.close();

  const second = await open();
  const plain = await second.client.send(new GetObjectCommand({ Bucket: PLAIN, Key: "plain" }));
  expect(await plain.Body?.transformToString()).toBe("kept");
  const textOf = async (version?: string) => {
    const command = new GetObjectCommand({ Bucket: VERSIONED, Key: "versioned", VersionId: version });
    return (await second.client.send(command)).Body?.transformToString();
  };
  expect([await textOf(VersionId), await textOf()]).toEqual(["one", "two"]);
  await second.close();
});

test("two servers cannot open one directory", async () => {
  const first = await open();
  await expect(open()).rejects.toThrow("does another server run on it?");
  await first.close();
});

test("a versioned bucket stays so", async () => {
  const buckets = [{ name: VERSIONED, versioned: false }];
  await expect(startS3(s3Options(directory, { buckets }))).rejects.toThrow("These buckets hold versions");
});

test("what was never acknowledged is cleared away at the start", async () => {
  const before = await blobs();
  await writeFile(join(directory, "blobs", "orphan"), "x");
  await (await open()).close();
  expect(await blobs()).toEqual(before);
});

test("what is replaced leaves no bytes behind", async () => {
  const { client, close } = await open();
  const before = await blobs();
  await client.send(put("short-lived", "one", PLAIN));
  await client.send(put("short-lived", "two", PLAIN));
  expect(await blobs()).toHaveLength(before.length + 1);
  const kept = await blobs();
  const refused = new PutObjectCommand({ Bucket: PLAIN, Key: "plain", Body: "x", IfNoneMatch: "*" });
  expect(await verdict(client.send(refused))).toBe("412 PreconditionFailed");
  expect(await blobs()).toEqual(kept);
  await close();
});

test("an upload that breaks off leaves nothing", async () => {
  const { client, close } = await open();
  const before = await blobs();
  const outgoing = await beginUpload(client, "broken");
  outgoing.on("error", () => undefined).write(Buffer.alloc(500_000));
  await expect.poll(blobs).toHaveLength(before.length + 1);
  outgoing.destroy();
  await expect.poll(blobs).toEqual(before);
  expect(await verdict(client.send(new GetObjectCommand({ Bucket: PLAIN, Key: "broken" })))).toBe(
    "404 NoSuchKey",
  );
  await close();
});

test("closing ends what is under way", async () => {
  const { client, close } = await open();
  const before = await blobs();
  const outgoing = await beginUpload(client, "unfinished");
  const broken = once(outgoing, "error");
  outgoing.write("x");
  await expect.poll(blobs).toHaveLength(before.length + 1);
  await close();
  await broken;
  await wait(50);
  expect(await blobs()).toEqual(before);
  onTestFinished(() => rm(directory, { recursive: true }));
});
