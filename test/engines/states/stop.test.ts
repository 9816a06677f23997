import {
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidArn,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import {
  ask,
  call,
  describe,
  executionArn,
  flow,
  machineArn,
  openStates,
  startExecution,
} from "../../support/states.ts";

const machines = { quick: flow({ P: { Type: "Pass", End: true } }), slow: flow({ A: ask("ask") }) };

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
