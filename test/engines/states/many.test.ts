import { ListExecutionsCommand, SendTaskSuccessCommand } from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import { ask, call, ended, flow, machineArn, openStates, startExecution } from "../../support/states.ts";

test("200 executions at once each get their own token, answer and end", async () => {
  const states = {
    Work: call("work", { Next: "Ask" }),
    Ask: ask("ask", { ResultPath: "$.answer", Next: "Again" }),
    Again: ask("ask", { ResultPath: "$.again" }),
  };
  const rig: Awaited<ReturnType<typeof openStates>> = await openStates(
    { many: flow(states) },
    {
      work: (input: object) => ({ ...input, worked: true }),
      ask: ({ token, input }: { token: string; input: { n: number } }) => {
        const output = JSON.stringify(input.n * 2);
        setTimeout(
          () => void rig.client.send(new SendTaskSuccessCommand({ taskToken: token, output })),
          Math.random() * 50,
        );
      },
    },
  );
  const one = async (n: number) =>
    ended(rig.client, await startExecution(rig.client, "many", { input: { n } }));
  const ends = await Promise.all(Array.from({ length: 200 }, (_, n) => one(n)));
  expect(ends.map(({ output }) => JSON.parse(String(output)))).toEqual(
    Array.from({ length: 200 }, (_, n) => ({ n, worked: true, answer: n * 2, again: n * 2 })),
  );
  expect(new Set(rig.calls.map(({ payload }) => (payload as { token?: string }).token)).size).toBe(401);
  const running = new ListExecutionsCommand({ stateMachineArn: machineArn("many"), statusFilter: "RUNNING" });
  expect((await rig.client.send(running)).executions).toEqual([]);
  expect(rig.log).toEqual([]);
});
