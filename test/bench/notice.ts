import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import {
  DynamoDBDocumentClient,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";
import { call } from "../../infra/client/call.ts";
import { openSession } from "../../infra/client/session.ts";
import { NOTE, readNote } from "../../infra/local/data-folder.ts";
import { tableClient } from "../../infra/local/engines.ts";
import { type RunningHost, removeFolder, runSeededHost } from "../support/host.ts";
import { EVIDENCE_BYTES, type Known, killSteps } from "../support/kill-case.ts";
import { type Line, median, ratioLine } from "./statistics.ts";

const WARM_UP = 20;
const SAMPLES = 200;
const NOTICES_A_CASE = 20;
const SETTLES_IN_MS = 60;
const TOLD = ["content", "facts", "reasons", "basis", "statement", "hearing"];

type Prepared = { caseId: string; etag: string | null; proposal: unknown };

/** A case that is ready for its notice. */
const prepare = async (host: RunningHost, number: number): Promise<Prepared> => {
  const session = openSession(host.ready);
  const known: Known = {};
  let etag: string | null = null;
  for (const step of killSteps(`bench-${number}`).slice(0, 5)) {
    const request = { path: step.path?.(known) ?? {}, body: step.body(known), ifMatch: etag };
    const answer = await session.must(step.person, step.operation, request);
    etag = answer.etag ?? etag;
    Object.assign(known, step.learn?.(answer));
    if (step.operation === "declareEvidence") {
      const { url, headers } = known["upload"] as { url: string; headers: Record<string, string> };
      await fetch(url, { method: "PUT", headers, body: EVIDENCE_BYTES });
    }
  }
  return { caseId: String(known.caseId), etag, proposal: known["proposal"] };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

type Items = { facts: Record<string, unknown>[]; state: Record<string, unknown>[] };

/** The very items that one notice wrote: head, clock and kept answer in one table, the fact in the other. */
const itemsOf = async (
  documents: DynamoDBDocumentClient,
  host: RunningHost,
  caseId: string,
): Promise<Items> => {
  const { tables } = readNote(join(host.directory, NOTE));
  if (!tables) throw new Error("no tables");
  const under = async (TableName: string, pk: string) =>
    (
      await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": pk },
        }),
      )
    ).Items ?? [];
  const state = await under(tables.state, `CASE#${caseId}`);
  const facts = await under(tables.facts, caseId);
  const answers = await documents.send(
    new ScanCommand({
      TableName: tables.state,
      FilterExpression: "begins_with(pk, :answer)",
      ExpressionAttributeValues: { ":answer": "ANSWER#" },
    }),
  );
  const wanted = state.filter(({ sk }) => sk === "HEAD" || String(sk).startsWith("CLOCK#hearing-request"));
  return { facts: facts.slice(-1), state: [...wanted.slice(0, 2), ...(answers.Items ?? []).slice(-1)] };
};

/** The bare write: the same items under other keys, on the same conditions, straight to the engine. */
const rawWrite = async (
  documents: DynamoDBDocumentClient,
  host: RunningHost,
  items: Items,
): Promise<void> => {
  const { tables } = readNote(join(host.directory, NOTE));
  if (!tables) throw new Error("no tables");
  const other = randomUUID();
  const puts = (TableName: string, rows: Record<string, unknown>[]) =>
    rows.map((row) => ({
      Put: {
        TableName,
        Item: { ...row, pk: `${row["pk"]}${other}` },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    }));
  await documents.send(
    new TransactWriteCommand({
      TransactItems: [...puts(tables.state, items.state), ...puts(tables.facts, items.facts)],
    }),
  );
};

/** How long a notice takes over HTTP, its token verified, beside the bare transaction of the same items. */
export const benchNotice = async (): Promise<readonly Line[]> => {
  const host = await runSeededHost();
  try {
    const { tables } = readNote(join(host.directory, NOTE));
    const documents = DynamoDBDocumentClient.from(tableClient(tables?.endpoint ?? ""));
    const token = await host.session.token("shi-yunzhou");
    const notices: number[] = [];
    const writes: number[] = [];
    let prepared: Prepared | undefined;
    let items: Items | undefined;
    for (let sample = 0; sample < WARM_UP + SAMPLES; sample += 1) {
      // What the last notice set in motion is to be over: it would be measured with this one.
      await setTimeout(SETTLES_IN_MS);
      if (sample % NOTICES_A_CASE === 0) prepared = await prepare(host, sample);
      if (!prepared) throw new Error("no case");
      const { caseId, proposal } = prepared;
      const body = { proposal, told: TOLD, officers: ["shi-yunzhou", "yang-qinghe"], method: "direct" };
      const request = { token, path: { caseId }, body, ifMatch: prepared.etag };
      const ours = await timed(async () => {
        const answer = await call(host.ready.api, "giveNotice", request);
        if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
        if (prepared) prepared.etag = answer.etag;
      });
      items ??= await itemsOf(documents, host, caseId);
      const written = items;
      const bare = await timed(() => rawWrite(documents, host, written));
      if (sample >= WARM_UP) {
        notices.push(ours);
        writes.push(bare);
      }
    }
    const what = `giveNotice over HTTP (p50 ${median(notices).toFixed(1)} ms) / bare write (${median(writes).toFixed(1)} ms)`;
    return [ratioLine(what, median(notices) / median(writes), 2)];
  } finally {
    await host.stop();
    removeFolder(host.directory);
  }
};
