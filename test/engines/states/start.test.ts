import {
  ExecutionAlreadyExists,
  InvalidArn,
  InvalidExecutionInput,
  InvalidName,
  ListExecutionsCommand,
  StartExecutionCommand,
  StateMachineDoesNotExist,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import {
  ask,
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
