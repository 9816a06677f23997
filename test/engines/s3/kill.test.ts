import { spawn } from "node:child_process";
import { createHash, randomBytes, randomInt } from "node:crypto";
import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { GetObjectCommand, PutObjectCommand, paginateListObjectsV2 } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { startS3 } from "../../../infra/local/s3/server.ts";
import { PLAIN, s3Client, s3Options, temporary } from "../../support/s3.ts";

const CHILD = new URL("../../support/s3-child.ts", import.meta.url).pathname;
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const startChild = async (directory: string) => {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CHILD, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { child, client: s3Client(String(line).trim()) };
};

/** The hash of each object that the server has acknowledged. */
type Acknowledged = Map<string, string>;

/** Writes and replaces until the server is gone. */
const work = async (client: ReturnType<typeof s3Client>, name: string, acknowledged: Acknowledged) => {
  for (let turn = 0; ; turn += 1) {
    const where = { Bucket: PLAIN, Key: `${name}/${turn % 30}` };
    const Body = randomBytes(randomInt(1, turn % 10 === 0 ? 2_000_000 : 20_000));
    try {
      // What is under way when the server dies may have happened or not: nothing is known of it.
      acknowledged.delete(where.Key);
      await client.send(new PutObjectCommand({ ...where, Body }));
      acknowledged.set(where.Key, sha256(Body));
    } catch {
      return;
    }
  }
};

const stored = async (client: ReturnType<typeof s3Client>): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: PLAIN }))
    for (const { Key = "" } of Contents) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: PLAIN, Key }));
      found.set(Key, sha256((await Body?.transformToByteArray()) ?? Buffer.of()));
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
    for (const [key, hash] of acknowledged) expect(found.get(key), key).toBe(hash);
    expect(await readdir(join(directory, "blobs"))).toHaveLength(found.size);
    await server.close();
  }
  await rm(directory, { recursive: true });
});
