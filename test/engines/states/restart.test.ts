import { SendTaskSuccessCommand } from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { openSql } from "../../../infra/local/states/store/sql.ts";
import {
  ask,
  call,
  describe,
  ended,
  flow,
  newFolder,
  openStates,
  startExecution,
  until,
} from "../../support/states.ts";

type Rig = Awaited<ReturnType<typeof openStates>>;

const DAY = 24 * 3600 * 1000;
const tokenOf = (rig: Rig) => until(() => (rig.calls[0]?.payload as { token: string } | undefined)?.token);

const answer = (rig: Rig, taskToken: string, output = '"yes"') =>
  rig.client.send(new SendTaskSuccessCommand({ taskToken, output }));

test("a deadline that passes while the engine is closed ends the task when it opens", async () => {
  const directory = newFolder();
  const machines = { m: flow({ A: ask("ask", { TimeoutSeconds: 60 * 24 * 3600 }) }) };
  const first = await openStates(machines, {}, directory);
  const arn = await startExecution(first.client, "m");
  await tokenOf(first);
  first.clock.offset = 61 * DAY;
  await first.close();
  const early = await openStates(machines, {}, directory);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await describe(early.client, arn)).status).toBe("RUNNING");
  early.clock.offset = 61 * DAY;
  expect(await ended(early.client, arn)).toMatchObject({ status: "FAILED", error: "States.Timeout" });
});

test("a running execution goes on with the definition it began with; a new one takes the new definition", async () => {
  const directory = newFolder();
  const old = flow({ A: ask("ask", { Next: "Old" }), Old: { Type: "Pass", Result: "old", End: true } });
  const first = await openStates({ m: old }, {}, directory);
  const arn = await startExecution(first.client, "m");
  const token = await tokenOf(first);
  await first.close();
  const second = await openStates(
    { m: flow({ New: { Type: "Pass", Result: "new", End: true } }) },
    {},
    directory,
  );
  expect((await second.run("m")).output).toBe('"new"');
  await answer(second, token);
  expect((await ended(second.client, arn)).output).toBe('"old"');
});

test("an execution of a machine that is gone goes on to its end", async () => {
  const directory = newFolder();
  const machines = { m: flow({ A: ask("ask") }) };
  const first = await openStates(machines, {}, directory);
  const arn = await startExecution(first.client, "m");
  const token = await tokenOf(first);
  await first.close();
  const second = await openStates({ other: machines.m }, {}, directory);
  await answer(second, token);
  expect((await ended(second.client, arn)).output).toBe('"yes"');
});

test("a function that fails while the engine closes does not fail its execution", async () => {
  const directory = newFolder();
  const machines = { m: flow({ T: call("f") }) };
  const { promise, reject } = Promise.withResolvers();
  const first = await openStates(machines, { f: () => promise }, directory);
  const arn = await startExecution(first.client, "m");
  await until(() => first.calls.length);
  const closing = first.close();
  reject(new Error("the host closes"));
  await closing;
  const second = await openStates(machines, { f: () => "done" }, directory);
  expect((await ended(second.client, arn)).output).toBe('"done"');
});

test("what has ended is told of after a restart as before", async () => {
  const directory = newFolder();
  const machines = { m: flow({ P: { Type: "Pass", End: true } }) };
  const first = await openStates(machines, {}, directory);
  const before = await first.run("m", { name: "one", input: { a: 1 } });
  await first.close();
  const second = await openStates(machines, {}, directory);
  const { $metadata: _, ...after } = await describe(second.client, String(before.executionArn));
  expect(before).toMatchObject(after);
});

test("an endless circle ends at the event limit of AWS", async () => {
  const directory = newFolder();
  const circle = {
    A: ask("ask", { Next: "B" }),
    B: { Type: "Pass", Next: "C" },
    C: { Type: "Pass", Next: "B" },
  };
  const first = await openStates({ m: flow(circle) }, {}, directory);
  const arn = await startExecution(first.client, "m");
  const token = await tokenOf(first);
  await first.close();
  const sql = openSql(directory);
  sql.run("UPDATE execution SET events = 24900");
  sql.close();
  const second = await openStates({ m: flow(circle) }, {}, directory);
  await answer(second, token);
  expect(await ended(second.client, arn)).toMatchObject({ status: "FAILED", error: "States.Runtime" });
});
