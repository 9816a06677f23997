import { spawn } from "node:child_process";
import { createHash, randomBytes, randomInt } from "node:crypto";
import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
} from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { startS3 } from "../../../infra/local/s3/server.ts";
import { PLAIN, s3Client, s3Options, temporary } from "../../support/s3.ts";

const CHILD = new URL("../../support/s3-child.ts", import.meta.url).pathname;
const md5 = (bytes: Uint8Array): string => `"${createHash("md5").update(bytes).digest("hex")}"`;

const startChild = async (directory: string) => {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CHILD, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { child, client: s3Client(String(line).trim()) };
};

/** What the server acknowledged: the entity tag of each object, and nothing for a removed one. */
type Acknowledged = Map<string, string | undefined>;

/** Writes, replaces and removes until the server is gone. */
const work = async (client: ReturnType<typeof s3Client>, name: string, acknowledged: Acknowledged) => {
  for (let turn = 0; ; turn += 1) {
    const where = { Bucket: PLAIN, Key: `${name}/${turn % 30}` };
    const Body = randomBytes(randomInt(1, turn % 10 === 0 ? 2_000_000 : 20_000));
    try {
      // What is under way when the server dies may have happened or not: nothing is known of it.
      const before = acknowledged.get(where.Key);
      acknowledged.delete(where.Key);
      const removes = turn % 7 === 6 && before !== undefined;
      if (removes) await client.send(new DeleteObjectCommand(where));
      else await client.send(new PutObjectCommand({ ...where, Body }));
      acknowledged.set(where.Key, removes ? undefined : md5(Body));
    } catch {
      return;
    }
  }
};

const stored = async (client: ReturnType<typeof s3Client>): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: PLAIN }))
    for (const { Key = "", ETag } of Contents) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: PLAIN, Key }));
      const bytes = (await Body?.transformToByteArray()) ?? Buffer.of();
      expect(md5(bytes), `${Key} holds the bytes that were sent`).toBe(ETag);
      found.set(Key, md5(bytes));
    }
  return found;
};

test("nothing that was acknowledged is lost when the server is killed", { timeout: 60_000 }, async () => {
  const directory = temporary();
  for (let round = 0; round < 3; round += 1) {
    const { child, client } = await startChild(directory);
    const acknowledged: Acknowledged = new Map();
    const workers = Array.from({ length: 12 }, (_, n) =>
      work(client, `round ${round} worker ${n}`, acknowledged),
    );
    await expect.poll(() => acknowledged.size, { timeout: 15_000 }).toBeGreaterThan(100);
    await wait(randomInt(100));
    child.kill("SIGKILL");
    await Promise.all([...workers, once(child, "exit")]);

    const server = await startS3(s3Options(directory));
    const found = await stored(s3Client(server.url));
    expect(acknowledged.size).toBeGreaterThan(80);
    for (const [key, etag] of acknowledged) expect(found.get(key), key).toBe(etag);
    expect(await readdir(join(directory, "blobs"))).toHaveLength(found.size);
    await server.close();
  }
  await rm(directory, { recursive: true });
});
