import {
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { ask, call, ended, flow, history, openStates, startExecution, until } from "../../support/states.ts";

const types = async (rig: Awaited<ReturnType<typeof openStates>>, arn: string) =>
  (await history(rig.client, arn)).map(({ type }) => type);

test("every step of an execution is told in order, with its data", async () => {
  const states = {
    P: { Type: "Pass", Next: "C" },
    C: { Type: "Choice", Choices: [{ Variable: "$.n", NumericEquals: 1, Next: "T" }] },
    T: call("f", { Next: "S", TimeoutSeconds: 60 }),
    S: { Type: "Succeed" },
  };
  const rig = await openStates({ told: flow(states) }, { f: () => ({ n: 2 }) });
  const { executionArn } = await rig.run("told", { input: { n: 1 } });
  const events = await history(rig.client, String(executionArn));
  expect(events.map(({ type }) => type)).toEqual([
    "ExecutionStarted",
    "PassStateEntered",
    "PassStateExited",
    "ChoiceStateEntered",
    "ChoiceStateExited",
    "TaskStateEntered",
    "TaskScheduled",
    "TaskSucceeded",
    "TaskStateExited",
    "SucceedStateEntered",
    "SucceedStateExited",
    "ExecutionSucceeded",
  ]);
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  expect(events[5]?.stateEnteredEventDetails).toMatchObject({ name: "T", input: '{"n":1}' });
  expect(events[6]?.taskScheduledEventDetails).toMatchObject({
    resource: "invoke",
    resourceType: "lambda",
    timeoutInSeconds: 60,
    parameters: '{"FunctionName":"f","Payload":{"n":1}}',
  });
  expect(events[7]?.taskSucceededEventDetails?.output).toBe('{"Payload":{"n":2},"StatusCode":200}');
  expect(events[8]?.stateExitedEventDetails).toMatchObject({ name: "T", output: '{"n":2}' });
  expect(events[11]?.executionSucceededEventDetails?.output).toBe('{"n":2}');
  for (const { timestamp } of events) expect(Math.abs(Number(timestamp) - Date.now())).toBeLessThan(20_000);
});

test("a token's task is submitted, and fails or times out by name", async () => {
  const Catch = [{ ErrorEquals: ["States.ALL"], Next: "B" }];
  const states = { A: ask("ask", { Catch }), B: ask("ask", { TimeoutSeconds: 100 }) };
  const rig = await openStates({ told: flow(states) });
  const arn = await startExecution(rig.client, "told");
  const payload = await until(() => rig.calls[0]?.payload as { token: string } | undefined);
  await until(async () => (await types(rig, arn)).includes("TaskSubmitted"));
  await rig.client.send(new SendTaskFailureCommand({ taskToken: payload.token, error: "E", cause: "C" }));
  await until(() => rig.calls[1]);
  await until(async () => (await types(rig, arn)).filter((type) => type === "TaskSubmitted").length === 2);
  rig.clock.offset += 101_000;
  await ended(rig.client, arn);
  const events = await history(rig.client, arn);
  expect(events.map(({ type }) => type)).toEqual([
    "ExecutionStarted",
    "TaskStateEntered",
    "TaskScheduled",
    "TaskSubmitted",
    "TaskFailed",
    "TaskStateExited",
    "TaskStateEntered",
    "TaskScheduled",
    "TaskSubmitted",
    "TaskTimedOut",
    "ExecutionFailed",
  ]);
  expect(events[4]?.taskFailedEventDetails).toMatchObject({ error: "E", cause: "C" });
  expect(events[9]?.taskTimedOutEventDetails).toMatchObject({ error: "States.Timeout" });
  expect(events[10]?.executionFailedEventDetails).toEqual({ error: "States.Timeout" });
});

test("a stop, a Fail and a timeout end the history each by its name", async () => {
  const machines = {
    stopped: flow({ A: ask("ask") }),
    failed: flow({ F: { Type: "Fail", Error: "E", Cause: "C" } }),
    late: flow({ A: ask("ask") }, { TimeoutSeconds: 50 }),
  };
  const rig = await openStates(machines);
  const stopped = await startExecution(rig.client, "stopped");
  await rig.client.send(new StopExecutionCommand({ executionArn: stopped, error: "X" }));
  expect((await history(rig.client, stopped)).at(-1)).toMatchObject({
    type: "ExecutionAborted",
    executionAbortedEventDetails: { error: "X" },
  });
  const { executionArn } = await rig.run("failed");
  expect((await history(rig.client, String(executionArn))).slice(1)).toMatchObject([
    { type: "FailStateEntered" },
    { type: "ExecutionFailed", executionFailedEventDetails: { error: "E", cause: "C" } },
  ]);
  const late = await startExecution(rig.client, "late");
  rig.clock.offset += 51_000;
  await ended(rig.client, late);
  expect((await history(rig.client, late)).at(-1)).toMatchObject({
    type: "ExecutionTimedOut",
    executionTimedOutEventDetails: { error: "States.Timeout" },
  });
});

test("a history is read page by page, backwards too, and without its data", async () => {
  const rig = await openStates({ told: flow({ P: { Type: "Pass", End: true } }) });
  const { executionArn } = await rig.run("told", { input: { secret: 1 } });
  const read = async (more: object) => {
    const events = [];
    let nextToken: string | undefined;
    do {
      const page = await rig.client.send(
        new GetExecutionHistoryCommand({ executionArn, maxResults: 3, nextToken, ...more }),
      );
      events.push(...(page.events ?? []));
      nextToken = page.nextToken;
    } while (nextToken);
    return events;
  };
  expect((await read({})).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  expect((await read({ reverseOrder: true })).map(({ id }) => id)).toEqual([4, 3, 2, 1]);
  expect(JSON.stringify(await read({}))).toContain("secret");
  expect(JSON.stringify(await read({ includeExecutionData: false }))).not.toContain("secret");
});
