import { setTimeout as wait } from "node:timers/promises";
import { SendTaskSuccessCommand } from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { ask, call, describe, ended, flow, history, startExecution, until } from "../../support/states.ts";
import { type Call, openChild } from "../../support/states-child.ts";

type Child = Awaited<ReturnType<typeof openChild>>;

const called = (child: Child, name: string): Promise<Call> =>
  until(() => child.calls().find((each) => each.name === name));

const restart = async (child: Child) => {
  await child.kill();
  await child.start();
};

const happened = (child: Child, arn: string, type: string) =>
  until(async () => (await history(child.client(), arn)).some((event) => event.type === type));

const answer = (child: Child, taskToken = "", output: unknown = "yes") =>
  child.client().send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));

test("a start that was acknowledged survives the kill right after it", async () => {
  const child = await openChild({ m: flow({ P: { Type: "Pass", Next: "T" }, T: call("work") }) });
  const arns = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => startExecution(child.client(), "m", { input: { n } })),
  );
  await restart(child);
  for (const [index, arn] of arns.entries())
    expect((await ended(child.client(), arn)).output).toBe(JSON.stringify({ n: index + 1 }));
});

test("a task whose function has taken its token is not called again, and the token still holds", async () => {
  const child = await openChild({ m: flow({ A: ask("ask") }) });
  const arn = await startExecution(child.client(), "m");
  await happened(child, arn, "TaskSubmitted");
  await restart(child);
  await wait(500);
  expect(child.calls()).toHaveLength(1);
  await answer(child, child.calls()[0]?.payload.token);
  expect((await ended(child.client(), arn)).output).toBe('"yes"');
});

test("a task whose function had not returned is called again with the same token", async () => {
  const child = await openChild({ m: flow({ A: ask("hang") }) });
  const arn = await startExecution(child.client(), "m");
  const { payload } = await called(child, "hang");
  await restart(child);
  await until(() => child.calls().length === 2);
  expect(child.calls()[1]?.payload).toEqual(payload);
  await answer(child, payload.token);
  expect((await ended(child.client(), arn)).output).toBe('"yes"');
});

test("a plain call that had not returned is made again with the same payload", async () => {
  const child = await openChild({ m: flow({ T: call("hang") }) });
  const arn = await startExecution(child.client(), "m", { input: { a: 1 } });
  await called(child, "hang");
  await restart(child);
  await until(() => child.calls().length === 2);
  expect(child.calls().map(({ payload }) => payload)).toEqual([{ a: 1 }, { a: 1 }]);
  expect((await describe(child.client(), arn)).status).toBe("RUNNING");
});

test("an answer that was acknowledged just before the kill is honoured", async () => {
  const child = await openChild({ m: flow({ A: ask("ask", { Next: "B" }), B: call("work") }) });
  const arn = await startExecution(child.client(), "m");
  const { payload } = await called(child, "ask");
  await answer(child, payload.token, { passed: true });
  await restart(child);
  expect((await ended(child.client(), arn)).output).toBe('{"passed":true}');
});

test("an answer from within the function is honoured when the host dies before the function returns", async () => {
  const child = await openChild({ m: flow({ A: ask("answerAndHang", { Next: "B" }), B: ask("ask") }) });
  const arn = await startExecution(child.client(), "m");
  await called(child, "answered");
  await restart(child);
  const { payload } = await called(child, "ask");
  expect(payload.input).toBe("early");
  await answer(child, payload.token);
  expect((await ended(child.client(), arn)).output).toBe('"yes"');
  expect(child.calls().filter(({ name }) => name === "answerAndHang")).toHaveLength(1);
});

test("a Wait ends when it would have ended without the kill", async () => {
  const child = await openChild({ m: flow({ W: { Type: "Wait", Seconds: 8, End: true } }) });
  const arn = await startExecution(child.client(), "m");
  await happened(child, arn, "WaitStateEntered");
  await wait(4000);
  await restart(child);
  const { startDate, stopDate } = await ended(child.client(), arn);
  const lasted = Number(stopDate) - Number(startDate);
  expect(lasted).toBeGreaterThanOrEqual(8000);
  expect(lasted).toBeLessThan(11_500);
});

test("a kill between retries neither shortens the pause nor gives more attempts", async () => {
  const Retry = [{ ErrorEquals: ["Broken"], IntervalSeconds: 2, MaxAttempts: 2, BackoffRate: 1 }];
  const child = await openChild({ m: flow({ T: call("broken", { Retry }) }) });
  const arn = await startExecution(child.client(), "m");
  for (const count of [1, 2]) {
    await until(async () => {
      const events = await history(child.client(), arn);
      return events.filter(({ type }) => type === "TaskFailed").length === count;
    });
    await restart(child);
  }
  expect(await ended(child.client(), arn)).toMatchObject({ status: "FAILED", error: "Broken" });
  expect(child.calls()).toHaveLength(3);
  const failures = (await history(child.client(), arn)).filter(({ type }) => type === "TaskFailed");
  const times = failures.map(({ timestamp }) => Number(timestamp));
  for (const [index, time] of times.slice(1).entries())
    expect(time - Number(times[index])).toBeGreaterThanOrEqual(2000);
});
