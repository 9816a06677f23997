import {
  DescribeStateMachineCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidArn,
  InvalidExecutionInput,
  InvalidName,
  InvalidToken,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  StartExecutionCommand,
  StateMachineDoesNotExist,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import {
  ask,
  call,
  describe,
  ended,
  executionArn,
  flow,
  machineArn,
  openStates,
  startExecution,
} from "../../support/states.ts";

const machines = { quick: flow({ P: { Type: "Pass", End: true } }), slow: flow({ A: ask("ask") }) };

test("a start is answered with the name of the execution, and the execution tells all about itself", async () => {
  const { client, run } = await openStates(machines);
  const arn = await startExecution(client, "quick", { name: "案-1_a", input: { a: 1 } });
  expect(arn).toBe(executionArn("quick", "案-1_a"));
  const { startDate, stopDate, ...rest } = await ended(client, arn);
  expect(rest).toMatchObject({
    executionArn: arn,
    stateMachineArn: machineArn("quick"),
    name: "案-1_a",
    status: "SUCCEEDED",
    input: '{"a":1}',
    output: '{"a":1}',
  });
  expect(Number(stopDate) - Number(startDate)).toBeGreaterThanOrEqual(0);
  expect(Math.abs(Number(startDate) - Date.now())).toBeLessThan(10_000);
  expect((await run("quick")).name).toMatch(/^[0-9a-f-]{36}$/);
});

test("the same name and input is the same start while it runs, and an error otherwise", async () => {
  const { client, calls } = await openStates(machines);
  const start = (input: string) =>
    client.send(new StartExecutionCommand({ stateMachineArn: machineArn("slow"), name: "one", input }));
  const first = await start("{}");
  expect(await start("{}")).toMatchObject({ executionArn: first.executionArn, startDate: first.startDate });
  await expect(start('{"a":1}')).rejects.toBeInstanceOf(ExecutionAlreadyExists);
  await client.send(new StopExecutionCommand({ executionArn: String(first.executionArn) }));
  await expect(start("{}")).rejects.toBeInstanceOf(ExecutionAlreadyExists);
  expect(calls).toHaveLength(1);
});

test("of many equal starts at once one execution comes", async () => {
  const { client, calls } = await openStates(machines);
  const arns = await Promise.all(
    Array.from({ length: 20 }, () => startExecution(client, "slow", { name: "same", input: { a: 1 } })),
  );
  expect(new Set(arns).size).toBe(1);
  const list = await client.send(new ListExecutionsCommand({ stateMachineArn: machineArn("slow") }));
  expect(list.executions).toHaveLength(1);
  expect(calls.length).toBeLessThanOrEqual(1);
});

test.each([
  [{ name: "x".repeat(81) }, InvalidName],
  [{ name: "" }, InvalidName],
  [{ name: "a b" }, InvalidName],
  [{ name: "a/b" }, InvalidName],
  [{ input: "{" }, InvalidExecutionInput],
  [{ input: JSON.stringify("x".repeat(262_144)) }, InvalidExecutionInput],
  [{ stateMachineArn: machineArn("nobody") }, StateMachineDoesNotExist],
  [{ stateMachineArn: "nobody" }, InvalidArn],
  [{ stateMachineArn: executionArn("quick", "x") }, InvalidArn],
])("a start with %o is refused", async (wrong, error) => {
  const { client } = await openStates(machines);
  const command = new StartExecutionCommand({ stateMachineArn: machineArn("quick"), ...wrong });
  await expect(client.send(command)).rejects.toBeInstanceOf(error);
});

test("a name may have 80 characters", async () => {
  const { run } = await openStates(machines);
  expect((await run("quick", { name: "x".repeat(80) })).status).toBe("SUCCEEDED");
});

test("an unknown execution is not described, stopped or told of", async () => {
  const { client } = await openStates(machines);
  const arn = executionArn("quick", "nobody");
  await expect(describe(client, arn)).rejects.toBeInstanceOf(ExecutionDoesNotExist);
  const stop = new StopExecutionCommand({ executionArn: arn });
  await expect(client.send(stop)).rejects.toBeInstanceOf(ExecutionDoesNotExist);
  await expect(describe(client, machineArn("quick"))).rejects.toBeInstanceOf(InvalidArn);
});

test("a stopped execution stays stopped, even when its function answers later", async () => {
  const answers: (() => void)[] = [];
  const late = () => new Promise((resolve) => void answers.push(() => resolve("late")));
  const { client, run } = await openStates({ ...machines, late: flow({ T: call("late") }) }, { late });
  const arn = await startExecution(client, "late");
  await expect.poll(() => answers.length).toBe(1);
  const stop = new StopExecutionCommand({ executionArn: arn, error: "E", cause: "C" });
  const { stopDate } = await client.send(stop);
  answers[0]?.();
  expect((await client.send(stop)).stopDate).toEqual(stopDate);
  expect(await describe(client, arn)).toMatchObject({ status: "ABORTED", stopDate, error: "E", cause: "C" });
  const { executionArn: over } = await run("quick");
  await client.send(new StopExecutionCommand({ executionArn: String(over) }));
  expect((await describe(client, String(over))).status).toBe("SUCCEEDED");
});

test("a stop holds in whatever moment it meets the execution", async () => {
  const circle = flow({ A: { Type: "Pass", Next: "B" }, B: { Type: "Pass", Next: "A" } });
  const { client } = await openStates({ circle });
  const arns = await Promise.all(Array.from({ length: 40 }, () => startExecution(client, "circle")));
  await Promise.all(arns.map((arn) => client.send(new StopExecutionCommand({ executionArn: arn }))));
  for (const arn of arns) {
    expect((await describe(client, arn)).status).toBe("ABORTED");
    const backwards = new GetExecutionHistoryCommand({
      executionArn: arn,
      reverseOrder: true,
      maxResults: 1,
    });
    expect((await client.send(backwards)).events).toMatchObject([{ type: "ExecutionAborted" }]);
  }
});

test("executions are listed by machine and status, the latest first, page by page", async () => {
  const { client, run } = await openStates(machines);
  for (const name of ["a", "b", "c", "d", "e"]) await run("quick", { name });
  const arn = await startExecution(client, "slow", { name: "s" });
  const stateMachineArn = machineArn("quick");
  const names: unknown[] = [];
  const sizes: number[] = [];
  let nextToken: string | undefined;
  do {
    const page = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 2, nextToken }));
    sizes.push(page.executions?.length ?? 0);
    names.push(...(page.executions ?? []).map(({ name }) => name));
    nextToken = page.nextToken;
  } while (nextToken);
  expect([names, sizes]).toEqual([
    ["e", "d", "c", "b", "a"],
    [2, 2, 1],
  ]);
  const by = async (machine: string, statusFilter: "RUNNING" | "SUCCEEDED") =>
    (await client.send(new ListExecutionsCommand({ stateMachineArn: machineArn(machine), statusFilter })))
      .executions;
  expect(await by("quick", "RUNNING")).toEqual([]);
  expect(await by("slow", "RUNNING")).toMatchObject([{ executionArn: arn, status: "RUNNING", name: "s" }]);
  await expect(by("nobody", "RUNNING")).rejects.toBeInstanceOf(StateMachineDoesNotExist);
  const wrong = new ListExecutionsCommand({ stateMachineArn, nextToken: "!" });
  await expect(client.send(wrong)).rejects.toBeInstanceOf(InvalidToken);
});

test("state machines are listed and described with the definition that was given", async () => {
  const { client } = await openStates(machines);
  const { stateMachines } = await client.send(new ListStateMachinesCommand({}));
  expect(stateMachines).toMatchObject([
    { stateMachineArn: machineArn("quick"), name: "quick", type: "STANDARD" },
    { stateMachineArn: machineArn("slow"), name: "slow", type: "STANDARD" },
  ]);
  const page = await client.send(new ListStateMachinesCommand({ maxResults: 1 }));
  const next = await client.send(new ListStateMachinesCommand({ maxResults: 1, nextToken: page.nextToken }));
  expect([next.stateMachines?.[0]?.name, next.nextToken]).toEqual(["slow", undefined]);
  const described = await client.send(
    new DescribeStateMachineCommand({ stateMachineArn: machineArn("slow") }),
  );
  expect(JSON.parse(String(described.definition))).toEqual(machines.slow);
  const unknown = new DescribeStateMachineCommand({ stateMachineArn: machineArn("nobody") });
  await expect(client.send(unknown)).rejects.toBeInstanceOf(StateMachineDoesNotExist);
});
