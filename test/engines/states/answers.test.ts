import { setTimeout as wait } from "node:timers/promises";
import {
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
  TaskTimedOut,
} from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { ask, ended, flow, history, openStates, startExecution, until } from "../../support/states.ts";

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

test("a second answer of any kind is too late", async () => {
  const rig = await openStates({ waiting });
  const arn = await startExecution(rig.client, "waiting");
  const { token: taskToken } = await asked(rig);
  await rig.client.send(succeed(taskToken, 1));
  await expect(rig.client.send(succeed(taskToken, 2))).rejects.toBeInstanceOf(TaskTimedOut);
  await expect(rig.client.send(new SendTaskFailureCommand({ taskToken }))).rejects.toBeInstanceOf(
    TaskTimedOut,
  );
  await expect(rig.client.send(new SendTaskHeartbeatCommand({ taskToken }))).rejects.toBeInstanceOf(
    TaskTimedOut,
  );
  expect(JSON.parse(String((await ended(rig.client, arn)).output)).answer).toBe(1);
});

test("of many answers at once exactly one is taken", async () => {
  const rig = await openStates({ waiting });
  const arn = await startExecution(rig.client, "waiting");
  const { token } = await asked(rig);
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) => rig.client.send(succeed(token, n))),
  );
  const taken = answers.flatMap(({ status }, n) => (status === "fulfilled" ? [n] : []));
  expect(taken).toHaveLength(1);
  expect(JSON.parse(String((await ended(rig.client, arn)).output)).answer).toBe(taken[0]);
});

test("an answer that comes before the function has returned is taken; what the function does then is not", async () => {
  const rig: Rig = await openStates(
    { ok: flow({ Ask: ask("ok") }), bad: flow({ Ask: ask("bad") }) },
    {
      ok: async ({ token }: Asked) => {
        await rig.client.send(succeed(token, "early"));
        await wait(300);
        return "ignored";
      },
      bad: async ({ token }: Asked) => {
        await rig.client.send(succeed(token, "early"));
        throw new Error("too late to fail");
      },
    },
  );
  const ends = [await rig.run("ok"), await rig.run("bad")];
  expect(ends.map(({ output }) => output)).toEqual(['"early"', '"early"']);
  await wait(400);
  for (const { executionArn } of ends) {
    const types = (await history(rig.client, String(executionArn))).map(({ type }) => type);
    expect(types).not.toContain("TaskFailed");
    expect(types.at(-1)).toBe("ExecutionSucceeded");
  }
});

test("a function that fails before it can hand on the token fails the task", async () => {
  const fails = () => Promise.reject(Object.assign(new Error("no table"), { name: "Unavailable" }));
  const rig = await openStates({ waiting: flow({ Ask: ask("ask") }) }, { ask: fails });
  expect(await rig.run("waiting")).toMatchObject({ status: "FAILED", error: "Unavailable" });
});

test("each attempt has a token of its own; the old one is over", async () => {
  const Retry = [{ ErrorEquals: ["Again"], IntervalSeconds: 1 }];
  const rig = await openStates({ waiting: flow({ Ask: ask("ask", { Retry }) }) });
  const arn = await startExecution(rig.client, "waiting");
  const { token: first } = await asked(rig);
  await rig.client.send(new SendTaskFailureCommand({ taskToken: first, error: "Again" }));
  const { token: second } = await asked(rig, 1);
  await expect(rig.client.send(succeed(first, 1))).rejects.toBeInstanceOf(TaskTimedOut);
  await rig.client.send(succeed(second, 2));
  expect((await ended(rig.client, arn)).output).toBe("2");
});

test("the token of a stopped execution is over", async () => {
  const rig = await openStates({ waiting });
  const executionArn = await startExecution(rig.client, "waiting");
  const { token } = await asked(rig);
  await rig.client.send(new StopExecutionCommand({ executionArn, error: "Enough", cause: "of it" }));
  await expect(rig.client.send(succeed(token))).rejects.toBeInstanceOf(TaskTimedOut);
  expect(await ended(rig.client, executionArn)).toMatchObject({
    status: "ABORTED",
    error: "Enough",
    cause: "of it",
  });
});
