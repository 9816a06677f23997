import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { evidenceBody } from "../support/case-bodies.ts";
import { filed } from "../support/case-stages.ts";
import { LAND } from "../support/casts.ts";
import { removeFolder, runSeededHost } from "../support/host.ts";
import { objectsOf } from "../support/site.ts";
import { type SignedRequest, sendSigned, sha256, type WorkCase } from "../support/work-case.ts";
import { type Line, ratioLine } from "./statistics.ts";
import { usageOf } from "./usage.ts";

const WARM_UP = 20;
const PIECES = 40;
const PIECES_A_CASE = 10;
/** What a fact sets in motion is to be over. */
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

type Work = (piece: number) => Promise<unknown>;

/** The processor time that the host takes for each piece of a work, in milliseconds. */
const costOf = async (pid: number, work: Work): Promise<number> => {
  const before = usageOf(pid).milliseconds;
  for (let piece = 0; piece < PIECES; piece += 1) await work(piece);
  await wait(SETTLES_IN_MS);
  return (usageOf(pid).milliseconds - before) / PIECES;
};

/** What the host takes for evidence of 1 MB, declared, uploaded and sealed, beside a bare upload of the same bytes. */
export const benchEvidence = async (): Promise<readonly Line[]> => {
  const host = await runSeededHost();
  const pid = host.process.pid ?? 0;
  const client = objectsOf(host.directory);
  try {
    let work = await filed(host.session, LAND);
    const ours: Work = async (piece) => {
      if (piece % PIECES_A_CASE === 0) work = await filed(host.session, LAND);
      return handOver(work);
    };
    const Bucket = await handOver(work);
    const ChecksumSHA256 = Buffer.from(sha256(BYTES), "hex").toString("base64");
    const bare: Work = () =>
      client.send(new PutObjectCommand({ Bucket, Key: randomUUID(), Body: BYTES, ChecksumSHA256 }));
    for (let piece = 1; piece < WARM_UP; piece += 1) await Promise.all([ours(piece), bare(piece)]);
    await wait(SETTLES_IN_MS);
    const upload = await costOf(pid, bare);
    const whole = await costOf(pid, ours);
    const what = `evidence of 1 MB (${whole.toFixed(1)} ms of processor time) / bare upload (${upload.toFixed(1)} ms)`;
    return [ratioLine(what, whole / upload, 8)];
  } finally {
    client.destroy();
    await host.stop();
    removeFolder(host.directory);
  }
};
