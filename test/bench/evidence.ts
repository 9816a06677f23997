import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { evidenceBody } from "../support/case-bodies.ts";
import { filed } from "../support/case-stages.ts";
import { LAND } from "../support/casts.ts";
import { removeFolder, runSeededHost } from "../support/host.ts";
import { objectsOf } from "../support/site.ts";
import { type SignedRequest, sendSigned, sha256, type WorkCase } from "../support/work-case.ts";
import { type Line, median, ratioLine } from "./statistics.ts";
import { usageOf } from "./usage.ts";

const WARM_UP = 100;
const ROUNDS = 5;
const PIECES = 10;
/** What the host does by itself when it has started is to be over, and so is what a fact sets in motion. */
const SETTLES_IN_MS = 3000;

const BYTES = randomBytes(1024 * 1024);

/** Declares, uploads and seals a piece of evidence; answers the bucket that it lies in. */
const handOver = async (work: WorkCase): Promise<string> => {
  const body = { ...evidenceBody(LAND), sha256: sha256(BYTES), size: BYTES.length };
  const declared = await work.act(LAND.handler, "declareEvidence", { body });
  await sendSigned(declared, "upload", BYTES);
  const path = { evidenceId: String(declared.body["evidence"]) };
  const sealed = await work.act(LAND.handler, "sealEvidence", { body: {}, path });
  if (sealed.body["state"] !== "sealed") throw new Error(JSON.stringify(sealed.body));
  return new URL((declared.body["upload"] as SignedRequest).url).pathname.split("/")[1] ?? "";
};

type Work = () => Promise<unknown>;

/** The processor time that the host takes for each piece of a work, in milliseconds, without what it takes anyway. */
const costOf = async (pid: number, work: Work): Promise<number> => {
  const measured = async (run: () => Promise<unknown>) => {
    const [begun, before] = [performance.now(), usageOf(pid).milliseconds];
    await run();
    await wait(SETTLES_IN_MS);
    return { took: performance.now() - begun, used: usageOf(pid).milliseconds - before };
  };
  const idle = await measured(() => wait(0));
  const busy = await measured(async () => {
    for (let piece = 0; piece < PIECES; piece += 1) await work();
  });
  return (busy.used - (idle.used * busy.took) / idle.took) / PIECES;
};

/** What the host takes for evidence of 1 MB, declared, uploaded and sealed, beside a bare upload of the same bytes: in turns. */
export const benchEvidence = async (): Promise<readonly Line[]> => {
  const host = await runSeededHost();
  const pid = host.process.pid ?? 0;
  const client = objectsOf(host.directory);
  try {
    let work = await filed(host.session, LAND);
    const Bucket = await handOver(work);
    const ChecksumSHA256 = Buffer.from(sha256(BYTES), "hex").toString("base64");
    const bare: Work = () =>
      client.send(new PutObjectCommand({ Bucket, Key: randomUUID(), Body: BYTES, ChecksumSHA256 }));
    for (let piece = 0; piece < WARM_UP; piece += 1) {
      if (piece % PIECES === 0) work = await filed(host.session, LAND);
      await Promise.all([handOver(work), bare()]);
    }
    await wait(SETTLES_IN_MS);
    const costs: { whole: number[]; upload: number[] } = { whole: [], upload: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      work = await filed(host.session, LAND);
      await wait(SETTLES_IN_MS);
      costs.whole.push(await costOf(pid, () => handOver(work)));
      costs.upload.push(await costOf(pid, bare));
    }
    const [whole, upload] = [median(costs.whole), median(costs.upload)];
    const what = `evidence of 1 MB (${whole.toFixed(1)} ms of processor time) / bare upload (${upload.toFixed(1)} ms)`;
    return [ratioLine(what, whole / upload, 8)];
  } finally {
    client.destroy();
    await host.stop();
    removeFolder(host.directory);
  }
};
