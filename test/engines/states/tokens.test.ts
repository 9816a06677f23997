import {
  InvalidOutput,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
} from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { ask, call, ended, flow, openStates, startExecution, until } from "../../support/states.ts";

type Asked = { token: string; input: unknown };
type Rig = Awaited<ReturnType<typeof openStates>>;

const succeed = (taskToken: string, output: unknown = {}) =>
  new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) });

const waiting = flow({
  Ask: ask("ask", { ResultPath: "$.answer", Catch: [{ ErrorEquals: ["Refused"], Next: "Caught" }] }),
  Caught: { Type: "Pass", Parameters: { "caught.$": "$" }, End: true },
});

const asked = (rig: Rig, index = 0): Promise<Asked> =>
  until(() => rig.calls[index]?.payload as Asked | undefined);

test("the function gets the token; the answer goes on as the result of the task", async () => {
  const rig = await openStates({ waiting });
  const arn = await startExecution(rig.client, "waiting", { input: { a: 1 } });
  const { token, input } = await asked(rig);
  expect(input).toEqual({ a: 1 });
  await rig.client.send(succeed(token, { passed: true }));
  const { output } = await ended(rig.client, arn);
  expect(JSON.parse(String(output))).toEqual({ a: 1, answer: { passed: true } });
  expect(rig.calls).toHaveLength(1);
});

test.each([false, 0, "", null])("the answer %j is an answer", async (answer) => {
  const rig = await openStates({ waiting: flow({ Ask: ask("ask", { ResultSelector: { "is.$": "$" } }) }) });
  const arn = await startExecution(rig.client, "waiting");
  await rig.client.send(succeed((await asked(rig)).token, answer));
  expect(JSON.parse(String((await ended(rig.client, arn)).output))).toEqual({ is: answer });
});

test("a failure goes to the Catch that is meant for it", async () => {
  const rig = await openStates({ waiting });
  const arn = await startExecution(rig.client, "waiting");
  const { token: taskToken } = await asked(rig);
  await rig.client.send(new SendTaskFailureCommand({ taskToken, error: "Refused", cause: "so" }));
  const { output } = await ended(rig.client, arn);
  expect(JSON.parse(String(output))).toEqual({ caught: { Error: "Refused", Cause: "so" } });
});

test("a failure without a name fails the execution without one", async () => {
  const rig = await openStates({ waiting });
  const arn = await startExecution(rig.client, "waiting");
  await rig.client.send(new SendTaskFailureCommand({ taskToken: (await asked(rig)).token }));
  const { status, error } = await ended(rig.client, arn);
  expect({ status, error }).toEqual({ status: "FAILED", error: undefined });
});

test("an unknown token, and an output that is no JSON, are refused", async () => {
  const rig = await openStates({ waiting });
  await startExecution(rig.client, "waiting");
  const { token: taskToken } = await asked(rig);
  await expect(rig.client.send(succeed("unknown"))).rejects.toBeInstanceOf(InvalidToken);
  const text = new SendTaskSuccessCommand({ taskToken, output: "{" });
  await expect(rig.client.send(text)).rejects.toBeInstanceOf(InvalidOutput);
  await rig.client.send(succeed(taskToken));
});

test("a flow asks twice, once after the other, with a plain call between", async () => {
  const states = { A: ask("ask", { Next: "B" }), B: call("f", { Next: "C" }), C: ask("ask") };
  const rig = await openStates({ waiting: flow(states) }, { f: (x: number) => x + 1 });
  const arn = await startExecution(rig.client, "waiting");
  await rig.client.send(succeed((await asked(rig)).token, 1));
  const { token, input } = await asked(rig, 2);
  expect(input).toBe(2);
  await rig.client.send(succeed(token, 9));
  expect((await ended(rig.client, arn)).output).toBe("9");
});
