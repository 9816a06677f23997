import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { describe, ended, flow, openStates, startExecution } from "../../support/states.ts";

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

test.each([
  ["Seconds", { Seconds: 40 * DAY }, {}],
  ["SecondsPath", { SecondsPath: "$.in" }, { in: 40 * DAY }],
  ["TimestampPath", { TimestampPath: "$.at" }, { at: new Date(Date.now() + 40 * DAY * 1000).toISOString() }],
  ["Timestamp", { Timestamp: new Date(Date.now() + 40 * DAY * 1000).toISOString() }, {}],
])("a Wait by %s of 40 days waits 40 days and hands on its input", async (_, until40, input) => {
  const rig = await openStates({ pause: flow({ W: { Type: "Wait", ...until40, End: true } }) });
  const { arn, status } = await started(rig, "pause", input);
  move(rig, 39 * DAY);
  await wait(MOMENT);
  expect(await status()).toBe("RUNNING");
  move(rig, DAY + 60);
  expect(JSON.parse(String((await ended(rig.client, arn)).output))).toEqual(input);
});

test("a Wait until a time that has passed, or of no seconds, is over at once", async () => {
  const states = {
    A: { Type: "Wait", Timestamp: "2020-01-01T00:00:00Z", Next: "B" },
    B: { Type: "Wait", Seconds: 0, End: true },
  };
  const { run } = await openStates({ pause: flow(states) });
  expect((await run("pause")).status).toBe("SUCCEEDED");
});

test.each([{ in: -1 }, { in: "5" }, {}])("a Wait cannot last %j", async (input) => {
  const { run } = await openStates({ pause: flow({ W: { Type: "Wait", SecondsPath: "$.in", End: true } }) });
  expect(await run("pause", { input })).toMatchObject({ status: "FAILED", error: "States.Runtime" });
});
