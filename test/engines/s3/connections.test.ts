import { createHash } from "node:crypto";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN, s3Client } from "../../support/s3.ts";
import { codeOf, raw } from "../../support/s3-answers.ts";
import { putSigned } from "../../support/s3-signing.ts";

const s3 = await openBench();
const client = s3Client(s3.url, { requestChecksumCalculation: "WHEN_REQUIRED" });
afterAll(s3.close);
await s3.put("there", "x");

const LARGE = Buffer.alloc(5_000_000);
const ChecksumSHA256 = createHash("sha256").update(LARGE).digest("base64");
const upload = (Key: string) =>
  getSignedUrl(client, new PutObjectCommand({ Bucket: PLAIN, Key, IfNoneMatch: "*", ChecksumSHA256 }), {
    unhoistableHeaders: new Set(["if-none-match", "x-amz-checksum-sha256"]),
  });
const headers = {
  "if-none-match": "*",
  "content-length": LARGE.length,
  "x-amz-checksum-sha256": ChecksumSHA256,
};

test.each([
  ["there", false, "412 PreconditionFailed"],
  ["new", true, "200"],
])("who waits to be asked for a large body, for %s: asked %s", async (key, asked, end) => {
  const options = { method: "PUT", headers: { ...headers, expect: "100-continue" } };
  const outgoing = request(await upload(key), options);
  let continued = false;
  outgoing.on("continue", () => {
    continued = true;
    outgoing.end(LARGE);
  });
  outgoing.flushHeaders();
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  expect(`${answer.statusCode} ${codeOf(await text(answer))}`.trim()).toBe(end);
  expect(continued).toBe(asked);
  expect(answer.headers.connection).toBe(asked ? "keep-alive" : "close");
  outgoing.destroy();
});

test.each([
  ["unread", "501 NotImplemented", "STREAMING-UNKNOWN"],
  ["when it was read", "400 BadDigest", "UNSIGNED-PAYLOAD"],
])("behind a body that is refused %s the connection serves on", async (_, refusal, payload) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = "x".repeat(5_000_000);
  const headers = { "content-length": "5000000", "x-amz-checksum-crc32": "AAAAAA==" };
  expect(await putSigned(s3.url, { name: "k", headers, payload, agent }, body)).toBe(refusal);
  expect((await raw({ port: new URL(s3.url).port, agent })).status).toBe(403);
  agent.destroy();
});

test("a reader gets all of the one or all of the other, whenever the object is replaced", async () => {
  const where = { Bucket: PLAIN, Key: "raced" };
  const read = async () => (await client.send(new GetObjectCommand(where))).Body?.transformToString();
  await s3.put("raced", "turn 0");
  for (let turn = 1; turn < 50; turn += 1) {
    const found = Promise.all([read(), read(), read()]);
    await s3.put("raced", `turn ${turn}`);
    for (const text of await found) expect([`turn ${turn - 1}`, `turn ${turn}`]).toContain(text);
  }
});

test("who has begun to read reads to the end, though the object is replaced", async () => {
  const bytes = Buffer.alloc(8_000_000, "old");
  await s3.put("read", bytes);
  const get = () => client.send(new GetObjectCommand({ Bucket: PLAIN, Key: "read" }));
  const [one, two] = [await get(), await get()];
  await s3.put("read", "new");
  for (const reader of [one, two])
    expect(bytes.equals((await reader.Body?.transformToByteArray()) ?? Buffer.of())).toBe(true);
});
