import { setTimeout as wait } from "node:timers/promises";
import {
  ExecutionAlreadyExists,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  TaskTimedOut,
} from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import {
  ask,
  call,
  ended,
  executionArn,
  flow,
  history,
  machineArn,
  startExecution,
} from "../../support/states.ts";
import { openChild } from "../../support/states-child.ts";

const EXECUTIONS = 60;
const KILLS = 8;

const states = {
  Begin: { Type: "Pass", Next: "Work" },
  Work: call("work", { Next: "Ask" }),
  Ask: ask("ask", { ResultPath: "$.answer", Next: "Choose" }),
  Choose: {
    Type: "Choice",
    Choices: [{ Variable: "$.answer", StringEquals: "no", Next: "Bad" }],
    Default: "Flaky",
  },
  Bad: { Type: "Fail" },
  Flaky: call("flaky", {
    Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 1, MaxAttempts: 99, BackoffRate: 1 }],
    Next: "Pause",
  }),
  Pause: { Type: "Wait", Seconds: 1, Next: "Early" },
  Early: ask("early", { ResultPath: "$.early", Next: "Done" }),
  Done: { Type: "Succeed" },
};

const WAY = ["Begin", "Work", "Ask", "Choose", "Flaky", "Pause", "Early", "Done"];

type Child = Awaited<ReturnType<typeof openChild>>;

/** Tries until the engine has said yes; the engine may be dead at the time, or die before it can say so. */
const insist = async (work: () => Promise<unknown>, meansYes: (error: unknown) => boolean): Promise<void> => {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (meansYes(error)) return;
      await wait(20);
    }
  }
};

const startAll = (child: Child): Promise<unknown> =>
  Promise.all(
    Array.from({ length: EXECUTIONS }, async (_, n) => {
      await wait(Math.random() * 9000);
      const start = () => startExecution(child.client(), "load", { name: `e${n}`, input: { n } });
      await insist(start, (error) => error instanceof ExecutionAlreadyExists);
    }),
  );

const answerAll = async (child: Child, answered: Map<string, string>): Promise<void> => {
  while (answered.size < EXECUTIONS) {
    for (const { name, payload } of child.calls()) {
      const taskToken = String(payload.token);
      if (name !== "ask" || answered.has(taskToken)) continue;
      const output = JSON.stringify(`answer to ${(payload.input as { n: number }).n}`);
      const answer = () => child.client().send(new SendTaskSuccessCommand({ taskToken, output }));
      await insist(answer, (error) => error instanceof TaskTimedOut);
      answered.set(taskToken, output);
    }
    await wait(20);
  }
};

/** The states that running executions are in. */
const statesNow = async (child: Child): Promise<readonly string[]> => {
  const request = { stateMachineArn: machineArn("load"), statusFilter: "RUNNING" } as const;
  const { executions = [] } = await child.client().send(new ListExecutionsCommand(request));
  const histories = await Promise.all(
    executions.map((each) => history(child.client(), String(each.executionArn))),
  );
  return histories.flatMap((events) =>
    events.flatMap((event) => event.stateEnteredEventDetails?.name ?? []).slice(-1),
  );
};

/** Answers in which states the kills met how many executions. */
const killOften = async (child: Child): Promise<readonly (readonly string[])[]> => {
  const met: (readonly string[])[] = [];
  while (met.length < KILLS) {
    await wait(200 + Math.random() * 1400);
    met.push(await statesNow(child));
    await child.kill();
    await child.start();
  }
  return met;
};

test("killed again and again under load, it loses nothing, ends everything and skips no state", {
  timeout: 180_000,
}, async () => {
  const child = await openChild({ load: flow(states) });
  const answered = new Map<string, string>();
  const [met] = await Promise.all([killOften(child), startAll(child), answerAll(child, answered)]);
  expect(met.flat().length).toBeGreaterThan(EXECUTIONS / 2);
  expect(met.flat()).toEqual(expect.arrayContaining(["Flaky", "Pause"]));
  for (let n = 0; n < EXECUTIONS; n += 1) {
    const arn = executionArn("load", `e${n}`);
    const { status, output } = await ended(child.client(), arn);
    expect([status, JSON.parse(String(output))]).toEqual([
      "SUCCEEDED",
      { n, answer: `answer to ${n}`, early: "early" },
    ]);
    const events = await history(child.client(), arn);
    expect(events.flatMap((event) => event.stateEnteredEventDetails?.name ?? [])).toEqual(WAY);
    expect(events.flatMap((event) => event.stateExitedEventDetails?.name ?? [])).toEqual(WAY);
    expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  }
  // One token for each execution, however often its function was called.
  expect(answered.size).toBe(EXECUTIONS);
});
