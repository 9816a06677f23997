import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SendTaskSuccessCommand, SFNClient } from "@aws-sdk/client-sfn";
import { startStates } from "../../infra/local/states/server.ts";

/**
 * A process that is there to be killed: an engine on the folder and the machines that its arguments name. It writes
 * down every call before it answers it, and says its address when it is ready.
 */
const [directory = "", machines = "[]"] = process.argv.slice(2);

type Payload = { token?: string; input?: { n?: number } };

const answer = async (taskToken: string): Promise<void> => {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const client = new SFNClient({ endpoint: (await engine).url, region: "cn-test-1", credentials });
  await client.send(new SendTaskSuccessCommand({ taskToken, output: '"early"' }));
  client.destroy();
};

/** Fails the first time that it is called with a payload, in this life of the process or an earlier one. */
const failOnce = (payload: Payload): unknown => {
  const line = JSON.stringify({ name: "flaky", payload });
  const before = readFileSync(join(directory, "calls"), "utf8").split("\n");
  if (before.filter((each) => each === line).length > 1) return payload;
  throw Object.assign(new Error("not now"), { name: "Busy" });
};

const FUNCTIONS: Readonly<Record<string, (payload: Payload) => unknown>> = {
  work: async (payload) => {
    await wait(Math.random() * 20);
    return payload;
  },
  ask: () => wait(Math.random() * 20),
  early: async ({ token = "" }) => {
    await answer(token);
    await wait(20);
  },
  answerAndHang: async ({ token = "" }) => {
    await answer(token);
    appendFileSync(join(directory, "calls"), `${JSON.stringify({ name: "answered" })}\n`);
    await new Promise(() => {});
  },
  hang: () => new Promise(() => {}),
  flaky: failOnce,
  broken: () => Promise.reject(Object.assign(new Error("never"), { name: "Broken" })),
};

const invoke = async (name: string, payload: unknown): Promise<unknown> => {
  appendFileSync(join(directory, "calls"), `${JSON.stringify({ name, payload })}\n`);
  return FUNCTIONS[name]?.(payload as Payload);
};

const engine = startStates({
  port: 0,
  directory,
  machines: JSON.parse(machines),
  invoke,
  now: Date.now,
  log: (line) => process.stderr.write(`${line}\n`),
});

process.stdout.write(`${(await engine).url}\n`);
