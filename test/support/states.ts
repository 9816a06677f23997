import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import {
  DescribeExecutionCommand,
  type DescribeExecutionCommandOutput,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
  StartExecutionCommand,
} from "@aws-sdk/client-sfn";
import { onTestFinished } from "vitest";
import { startStates } from "../../infra/local/states/server.ts";
import { temporaryFolder } from "./folders.ts";

export type Functions = Record<string, (payload: never, attempt: number) => unknown>;
export type Machines = Record<string, object>;

export const machineArn = (name: string): string =>
  `arn:aws:states:cn-test-1:000000000000:stateMachine:${name}`;
export const executionArn = (machine: string, name: string): string =>
  `arn:aws:states:cn-test-1:000000000000:execution:${machine}:${name}`;

export const statesClient = (endpoint: string): SFNClient =>
  new SFNClient({
    endpoint,
    region: "cn-test-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    maxAttempts: 1,
  });

/** A task that calls a function and ends the flow, unless told otherwise. */
export const call = (name: string, more: object = {}) => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Parameters: { FunctionName: name, "Payload.$": "$" },
  OutputPath: "$.Payload",
  ...("Next" in more ? {} : { End: true }),
  ...more,
});

/** A task that hands out a token and waits for it. */
export const ask = (name: string, more: object = {}) => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
  Parameters: { FunctionName: name, Payload: { "token.$": "$$.Task.Token", "input.$": "$" } },
  ...("Next" in more ? {} : { End: true }),
  ...more,
});

/** A flow that begins with the first of its states. */
export const flow = (states: Record<string, object>, more: object = {}) => ({
  StartAt: Object.keys(states)[0],
  States: states,
  ...more,
});

export const sources = (machines: Machines) =>
  Object.entries(machines).map(([name, definition]) => ({
    arn: machineArn(name),
    name,
    definition: JSON.stringify(definition),
  }));

export const newFolder = (): string => {
  const directory = temporaryFolder("states-");
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** Asks again until there is an answer. */
export const until = async <Value>(look: () => Value | Promise<Value>): Promise<NonNullable<Value>> => {
  const end = Date.now() + 50_000;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    await wait(20);
  }
  throw new Error("It did not come about.");
};

export const startExecution = async (
  client: SFNClient,
  machine: string,
  start: Start = {},
): Promise<string> => {
  const { input = {}, name } = start;
  const request = {
    stateMachineArn: machineArn(machine),
    input: JSON.stringify(input),
    ...(name && { name }),
  };
  return String((await client.send(new StartExecutionCommand(request))).executionArn);
};

export type Start = { input?: unknown; name?: string };

export const describe = (client: SFNClient, arn: string): Promise<DescribeExecutionCommandOutput> =>
  client.send(new DescribeExecutionCommand({ executionArn: arn }));

export const ended = (client: SFNClient, arn: string): Promise<DescribeExecutionCommandOutput> =>
  until(async () => {
    const execution = await describe(client, arn);
    return execution.status === "RUNNING" ? undefined : execution;
  });

export const history = async (client: SFNClient, arn: string): Promise<readonly HistoryEvent[]> =>
  (await client.send(new GetExecutionHistoryCommand({ executionArn: arn, maxResults: 1000 }))).events ?? [];

/** An engine with the functions of a test. Its clock can be moved, and it can be closed and opened again. */
export const openStates = async (machines: Machines, functions: Functions = {}, directory = newFolder()) => {
  const calls: { name: string; payload: unknown }[] = [];
  const clock = { offset: 0 };
  const log: string[] = [];
  const invoke = async (name: string, payload: unknown): Promise<unknown> => {
    calls.push({ name, payload });
    return functions[name]?.(payload as never, calls.filter((each) => each.name === name).length);
  };
  const now = () => Date.now() + clock.offset;
  const keep = (line: string) => void log.push(line);
  const open = () => startStates({ port: 0, directory, machines: sources(machines), invoke, now, log: keep });
  const { url, close } = await open();
  const client = statesClient(url);
  onTestFinished(async () => {
    client.destroy();
    await close();
  });
  const run = async (machine: string, start: Start = {}) =>
    ended(client, await startExecution(client, machine, start));
  return { url, client, calls, clock, log, close, run, directory };
};
