import {
  DescribeStateMachineCommand,
  InvalidToken,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  StateMachineDoesNotExist,
} from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { ask, flow, machineArn, openStates, startExecution } from "../../support/states.ts";

const machines = { quick: flow({ P: { Type: "Pass", End: true } }), slow: flow({ A: ask("ask") }) };

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
