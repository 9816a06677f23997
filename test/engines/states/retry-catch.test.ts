import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { call, flow, openStates, until } from "../../support/states.ts";

const failing = (name: string, message = "no") => {
  throw Object.assign(new Error(message), { name });
};

const done = { Type: "Succeed" };

test("a failed function is tried again, after growing pauses, until it works", async () => {
  const Retry = [{ ErrorEquals: ["Busy"], IntervalSeconds: 1, MaxAttempts: 5, BackoffRate: 1 }];
  const times: number[] = [];
  const f = (_: never, attempt: number) => {
    times.push(Date.now());
    return attempt < 3 ? failing("Busy") : "worked";
  };
  const { run } = await openStates({ retry: flow({ T: call("f", { Retry }) }) }, { f });
  expect((await run("retry")).output).toBe('"worked"');
  expect(times).toHaveLength(3);
  for (const [index, time] of times.slice(1).entries())
    expect(time - Number(times[index])).toBeGreaterThanOrEqual(990);
});

test("the pause grows by BackoffRate up to MaxDelaySeconds", async () => {
  const Retry = [
    { ErrorEquals: ["Busy"], IntervalSeconds: 100, MaxAttempts: 3, BackoffRate: 3, MaxDelaySeconds: 500 },
  ];
  const { run, clock, calls } = await openStates(
    { retry: flow({ T: call("f", { Retry }) }) },
    { f: () => failing("Busy") },
  );
  const ending = run("retry");
  const passes = async (seconds: number, callsThen: number) => {
    clock.offset += seconds * 1000;
    await until(() => calls.length >= callsThen);
    await wait(500);
    expect(calls).toHaveLength(callsThen);
  };
  await passes(0, 1);
  await passes(70, 1);
  await passes(30, 2);
  await passes(250, 2);
  await passes(50, 3);
  await passes(400, 3);
  await passes(100, 4);
  expect(await ending).toMatchObject({ status: "FAILED", error: "Busy" });
});

test("each Retry counts for itself; the first that is meant decides; MaxAttempts 0 means never", async () => {
  const Retry = [
    { ErrorEquals: ["Never"], MaxAttempts: 0 },
    { ErrorEquals: ["States.ALL"], IntervalSeconds: 1, MaxAttempts: 1, BackoffRate: 1 },
  ];
  const names = ["Other", "Never"];
  const f = (_: never, attempt: number) => failing(String(names[attempt - 1]));
  const { run, calls } = await openStates({ retry: flow({ T: call("f", { Retry }) }) }, { f });
  expect(await run("retry")).toMatchObject({ status: "FAILED", error: "Never" });
  expect(calls).toHaveLength(2);
});

test("a Catch goes on with the error and its cause, put where ResultPath says", async () => {
  const Catch = [
    { ErrorEquals: ["Other"], Next: "Wrong" },
    { ErrorEquals: ["Refused", "X"], ResultPath: "$.error", Next: "Done" },
  ];
  const states = { T: call("f", { Catch }), Wrong: { Type: "Fail" }, Done: done };
  const { run } = await openStates({ catching: flow(states) }, { f: () => failing("Refused", "not now") });
  const { output } = await run("catching", { input: { a: 1 } });
  const { a, error } = JSON.parse(String(output));
  expect({ a, error: error.Error }).toEqual({ a: 1, error: "Refused" });
  expect(JSON.parse(error.Cause)).toMatchObject({ errorType: "Refused", errorMessage: "not now" });
});

test.each([
  [{}, { Error: "E", Cause: expect.any(String) }],
  [{ ResultPath: "$" }, { Error: "E", Cause: expect.any(String) }],
  [{ ResultPath: null }, { a: 1 }],
])("a Catch with %j hands on the error, or the input", async (more, expected) => {
  const Catch = [{ ErrorEquals: ["States.TaskFailed"], Next: "Done", ...more }];
  const { run } = await openStates(
    { c: flow({ T: call("f", { Catch }), Done: done }) },
    { f: () => failing("E") },
  );
  expect(JSON.parse(String((await run("c", { input: { a: 1 } })).output))).toEqual(expected);
});

test("a Catch comes after the last retry, and may lead back to its own state", async () => {
  const states = {
    T: call("f", {
      Retry: [{ ErrorEquals: ["E"], IntervalSeconds: 1, MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "T" }],
    }),
  };
  const f = (_: never, attempt: number) => (attempt < 4 ? failing("E") : "at last");
  const { run, calls } = await openStates({ c: flow(states) }, { f });
  expect((await run("c", { input: 1 })).output).toBe('"at last"');
  expect(calls.map(({ payload }) => typeof payload)).toEqual(["number", "number", "object", "object"]);
});

test("an error that nobody catches fails the execution with the function's error", async () => {
  const { run } = await openStates(
    { c: flow({ T: call("f") }) },
    { f: () => failing("Broken", "the reason") },
  );
  const { status, error, cause } = await run("c");
  expect({ status, error }).toEqual({ status: "FAILED", error: "Broken" });
  expect(JSON.parse(String(cause))).toEqual({ errorType: "Broken", errorMessage: "the reason" });
});

test("a Fail state names its error and its cause, or the places where they are", async () => {
  const { run } = await openStates({
    plain: flow({ F: { Type: "Fail", Error: "Refused", Cause: "late" } }),
    path: flow({ F: { Type: "Fail", ErrorPath: "$.e", CausePath: "States.Format('because {}', $.c)" } }),
    bare: flow({ F: { Type: "Fail" } }),
    number: flow({ F: { Type: "Fail", ErrorPath: "$.n" } }),
  });
  const input = { e: "E", c: "of it", n: 1 };
  expect(await run("plain")).toMatchObject({ status: "FAILED", error: "Refused", cause: "late" });
  expect(await run("path", { input })).toMatchObject({
    status: "FAILED",
    error: "E",
    cause: "because of it",
  });
  expect((await run("bare")).error).toBeUndefined();
  expect(await run("number", { input })).toMatchObject({ status: "FAILED", error: "States.Runtime" });
});
