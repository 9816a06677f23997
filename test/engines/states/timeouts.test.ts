import { setTimeout as wait } from "node:timers/promises";
import { SendTaskHeartbeatCommand, SendTaskSuccessCommand, TaskTimedOut } from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { ask, call, describe, ended, flow, openStates, startExecution, until } from "../../support/states.ts";

const DAY = 24 * 3600;
const MOMENT = 600;

type Rig = Awaited<ReturnType<typeof openStates>>;

const move = (rig: Rig, seconds: number) => {
  rig.clock.offset += seconds * 1000;
};

const started = async (rig: Rig, machine: string, input: unknown = {}) => {
  const arn = await startExecution(rig.client, machine, { input });
  await wait(MOMENT);
  return { arn, status: async () => (await describe(rig.client, arn)).status };
};

const tokenOf = (rig: Rig) => until(() => (rig.calls[0]?.payload as { token: string } | undefined)?.token);

test("a timeout of 60 days does not come at once, and comes when 60 days have passed", async () => {
  const TimeoutSeconds = 60 * DAY;
  const Catch = [{ ErrorEquals: ["States.Timeout"], Next: "Late" }];
  const states = { Ask: ask("ask", { TimeoutSeconds, Catch }), Late: { Type: "Pass", End: true } };
  const rig = await openStates({ review: flow(states) });
  const { arn, status } = await started(rig, "review");
  expect(await status()).toBe("RUNNING");
  move(rig, 59 * DAY);
  await wait(MOMENT);
  expect(await status()).toBe("RUNNING");
  move(rig, 2 * DAY);
  expect((await ended(rig.client, arn)).output).toBe('{"Error":"States.Timeout","Cause":""}');
  const taskToken = await tokenOf(rig);
  const late = new SendTaskSuccessCommand({ taskToken, output: "{}" });
  await expect(rig.client.send(late)).rejects.toBeInstanceOf(TaskTimedOut);
});

test("an answer after the deadline is too late even before the engine has looked at the clock", async () => {
  const rig = await openStates({ review: flow({ Ask: ask("ask", { TimeoutSeconds: 60 * DAY }) }) });
  const { arn } = await started(rig, "review");
  const taskToken = await tokenOf(rig);
  move(rig, 61 * DAY);
  const late = new SendTaskSuccessCommand({ taskToken, output: "{}" });
  await expect(rig.client.send(late)).rejects.toBeInstanceOf(TaskTimedOut);
  expect(await ended(rig.client, arn)).toMatchObject({ status: "FAILED", error: "States.Timeout" });
});

test("heartbeats keep a task alive; the first that is missing ends it", async () => {
  const HeartbeatSeconds = 30 * DAY;
  const rig = await openStates({
    review: flow({ Ask: ask("ask", { HeartbeatSeconds, TimeoutSeconds: 100 * DAY }) }),
  });
  const { arn, status } = await started(rig, "review");
  const beat = new SendTaskHeartbeatCommand({ taskToken: await tokenOf(rig) });
  for (const _ of [1, 2]) {
    move(rig, 29 * DAY);
    await rig.client.send(beat);
    await wait(MOMENT);
    expect(await status()).toBe("RUNNING");
  }
  move(rig, 31 * DAY);
  expect(await ended(rig.client, arn)).toMatchObject({ status: "FAILED", error: "States.HeartbeatTimeout" });
  await expect(rig.client.send(beat)).rejects.toBeInstanceOf(TaskTimedOut);
});

test("heartbeats do not put off the timeout; a missed one counts as a timeout for Catch", async () => {
  const Catch = [
    { ErrorEquals: ["States.TaskFailed"], Next: "Wrong" },
    { ErrorEquals: ["States.Timeout"], Next: "Late" },
  ];
  const more = { HeartbeatSeconds: DAY, TimeoutSeconds: 2 * DAY, Catch };
  const states = { Ask: ask("ask", more), Wrong: { Type: "Fail" }, Late: { Type: "Pass", End: true } };
  const rig = await openStates({ review: flow(states) });
  const { arn } = await started(rig, "review");
  const beat = new SendTaskHeartbeatCommand({ taskToken: await tokenOf(rig) });
  for (const _ of [1, 2]) {
    move(rig, DAY - 60);
    await rig.client.send(beat);
  }
  move(rig, 200);
  expect((await ended(rig.client, arn)).output).toBe('{"Error":"States.Timeout","Cause":""}');
  const { arn: silent } = await started(rig, "review");
  move(rig, DAY + 60);
  expect((await ended(rig.client, silent)).output).toBe('{"Error":"States.HeartbeatTimeout","Cause":""}');
});

test("a plain call has a timeout too, and none by default", async () => {
  const machines = {
    short: flow({ T: call("never", { TimeoutSeconds: 5 }) }),
    long: flow({ T: call("never") }),
  };
  const rig = await openStates(machines, { never: () => new Promise(() => {}) });
  const { arn } = await started(rig, "short");
  const { status } = await started(rig, "long");
  move(rig, 10);
  expect(await ended(rig.client, arn)).toMatchObject({ status: "FAILED", error: "States.Timeout" });
  move(rig, 300 * DAY);
  await wait(MOMENT);
  expect(await status()).toBe("RUNNING");
});

test("the machine's TimeoutSeconds ends an execution, with no error in its description; a year ends any", async () => {
  const wait400 = { W: { Type: "Wait", Seconds: 400 * DAY, End: true } };
  const rig = await openStates({ limited: flow(wait400, { TimeoutSeconds: 50 * DAY }), free: flow(wait400) });
  const limited = await started(rig, "limited");
  const free = await started(rig, "free");
  move(rig, 51 * DAY);
  const end = await ended(rig.client, limited.arn);
  expect([end.status, end.error, end.cause]).toEqual(["TIMED_OUT", undefined, undefined]);
  move(rig, 310 * DAY);
  await wait(MOMENT);
  expect(await free.status()).toBe("RUNNING");
  move(rig, 5 * DAY);
  expect((await ended(rig.client, free.arn)).status).toBe("TIMED_OUT");
});
