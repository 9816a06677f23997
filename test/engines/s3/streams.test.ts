import { createHash, randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  type ChecksumAlgorithm,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

/** Pieces of odd sizes, so that they never end where a chunk of the wire does. */
const inPieces = (bytes: Buffer, size = 77_777): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, piece) =>
      bytes.subarray(piece * size, (piece + 1) * size),
    ),
  );

const put = (Key: string, bytes: Buffer, changes: Partial<PutObjectCommandInput> = {}) =>
  s3.client.send(
    new PutObjectCommand({
      Bucket: PLAIN,
      Key,
      Body: inPieces(bytes),
      ContentLength: bytes.length,
      ...changes,
    }),
  );
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test.each<ChecksumAlgorithm | undefined>([undefined, "CRC32C", "CRC64NVME", "SHA1", "SHA256"])(
  "a stream arrives whole, with its checksum behind it (%s)",
  async (ChecksumAlgorithm) => {
    const bytes = randomBytes(300_001);
    await put("stream", bytes, { ...(ChecksumAlgorithm && { ChecksumAlgorithm }), ContentEncoding: "br" });
    const got = await s3.client.send(new GetObjectCommand({ Bucket: PLAIN, Key: "stream" }));
    expect(got).toMatchObject({ ContentLength: bytes.length, ContentEncoding: "br" });
    expect(got[`Checksum${ChecksumAlgorithm ?? "CRC32"}` as keyof typeof got]).toBeTruthy();
    expect(sha256((await got.Body?.transformToByteArray()) ?? Buffer.of())).toBe(sha256(bytes));
  },
);

test("20 MB arrive whole", async () => {
  const bytes = randomBytes(20_000_000);
  await put("large", bytes);
  const got = await s3.client.send(new GetObjectCommand({ Bucket: PLAIN, Key: "large" }));
  expect(sha256((await got.Body?.transformToByteArray()) ?? Buffer.of())).toBe(sha256(bytes));
});

test("a stream of another length than it says is refused, and leaves nothing", async () => {
  const blobs = () => readdir(join(s3.directory, "blobs"));
  const before = await blobs();
  const bytes = randomBytes(100_000);
  expect(await verdict(put("cut", bytes, { ContentLength: 100_001 }))).toBe("400 IncompleteBody");
  expect(await verdict(put("cut", bytes, { ContentLength: 99_999 }))).toBe("400 IncompleteBody");
  const head = new HeadObjectCommand({ Bucket: PLAIN, Key: "cut" });
  expect(await verdict(s3.client.send(head))).toBe("404 NotFound");
  expect(await blobs()).toEqual(before);
});
