import { expect, test } from "vitest";
import { call, flow, openStates } from "../../support/states.ts";

const output = async (
  states: Record<string, object>,
  input: unknown,
  answer: unknown = {},
): Promise<unknown> => {
  const { run } = await openStates({ data: flow(states) }, { f: () => answer });
  const { status, output: text, error, cause } = await run("data", { input });
  return status === "SUCCEEDED" ? JSON.parse(String(text)) : { error, cause };
};

const raw = (more: object) => ({ T: { ...call("f", more), OutputPath: "$" } });

test("a plain task's answer is wrapped as AWS wraps it", async () => {
  expect(await output(raw({}), { a: 1 }, { b: 2 })).toEqual({ Payload: { b: 2 }, StatusCode: 200 });
});

test("a function that answers nothing gives null", async () => {
  expect(await output(raw({}), {}, undefined)).toEqual({ Payload: {}, StatusCode: 200 });
  expect(await output({ T: call("f") }, {}, null)).toBe(null);
});

test("ResultSelector, then ResultPath into the raw input, then OutputPath", async () => {
  const states = {
    T: {
      ...call("f"),
      InputPath: "$.inner",
      ResultSelector: { "b.$": "$.Payload.b" },
      ResultPath: "$.new.place",
      OutputPath: "$.new",
    },
  };
  expect(await output(states, { inner: { x: 1 } }, { b: [1, 2] })).toEqual({ place: { b: [1, 2] } });
});

test("ResultPath $ puts the result in the place of the input, null leaves the input", async () => {
  expect(await output(raw({ ResultPath: "$" }), { a: 1 }, 7)).toEqual({ Payload: 7, StatusCode: 200 });
  expect(await output(raw({ ResultPath: null }), { a: 1 }, 7)).toEqual({ a: 1 });
});

test("ResultPath keeps what stands beside it", async () => {
  const states = { P: { Type: "Pass", Result: { n: 1 }, ResultPath: "$.a.b", End: true } };
  expect(await output(states, { a: { c: 2 }, d: 3 })).toEqual({ a: { c: 2, b: { n: 1 } }, d: 3 });
});

test.each([false, 0, "", null, []])("a Pass hands on its Result %j", async (Result) => {
  expect(await output({ P: { Type: "Pass", Result, End: true } }, { a: 1 })).toEqual(Result);
});

test.each([false, 0, "", null])("the input %j goes through every kind of path", async (input) => {
  const states = {
    P: { Type: "Pass", InputPath: "$", OutputPath: "$", Parameters: { "whole.$": "$" }, Next: "S" },
    S: { Type: "Succeed", InputPath: "$.whole" },
  };
  expect(await output(states, input)).toEqual(input);
});

test("InputPath null gives an empty object", async () => {
  expect(await output({ P: { Type: "Pass", InputPath: null, End: true } }, { a: 1 })).toEqual({});
});

test("the context object tells of the execution, the machine and the state", async () => {
  const Parameters = {
    "id.$": "$$.Execution.Id",
    "name.$": "$$.Execution.Name",
    "start.$": "$$.Execution.StartTime",
    "first.$": "$$.Execution.Input.deep.x",
    "all.$": "$$.Execution.Input",
    "state.$": "$$.State.Name",
    "machine.$": "$$.StateMachine.Id",
    nested: [{ "text.$": "States.Format('{}/{}', $$.StateMachine.Name, $$.State.Name)" }],
  };
  const states = {
    A: { Type: "Pass", Result: { changed: true }, Next: "B" },
    B: { Type: "Pass", Parameters, End: true },
  };
  const { run } = await openStates({ data: flow(states) });
  const input = { deep: { x: "$$.Execution.Id" } };
  const execution = await run("data", { input, name: "one" });
  expect(JSON.parse(String(execution.output))).toEqual({
    id: execution.executionArn,
    name: "one",
    start: execution.startDate?.toISOString(),
    first: "$$.Execution.Id",
    all: input,
    state: "B",
    machine: execution.stateMachineArn,
    nested: [{ text: "data/B" }],
  });
});

test("a path that leads nowhere fails with States.Runtime, which nothing catches", async () => {
  const Catch = [{ ErrorEquals: ["States.ALL"], Next: "S" }];
  const states = { T: call("f", { InputPath: "$.nothing", Catch }), S: { Type: "Succeed" } };
  expect(await output(states, {})).toMatchObject({ error: "States.Runtime" });
});

test("a result that cannot be put into the input is a failure", async () => {
  const states = { P: { Type: "Pass", Result: 1, ResultPath: "$.a", End: true } };
  expect(await output(states, [1])).toMatchObject({ error: "States.ResultPathMatchFailure" });
});

test("names with Chinese letters, hyphens and spaces are found", async () => {
  const Parameters = { "案号.$": "$.案件.案-号", "b.$": "$['空 格']['x.y']", "c.$": "$.list[1].n" };
  const input = { 案件: { "案-号": "〔2026〕1号" }, "空 格": { "x.y": 2 }, list: [0, { n: 3 }] };
  expect(await output({ P: { Type: "Pass", Parameters, End: true } }, input)).toEqual({
    案号: "〔2026〕1号",
    b: 2,
    c: 3,
  });
});

test.each([
  ["handed on", { P: { Type: "Pass", Parameters: { "a.$": "$", "b.$": "$" }, End: true } }],
  ["sent", { T: call("f", { Parameters: { FunctionName: "f", Payload: { "a.$": "$", "b.$": "$" } } }) }],
  ["answered", { T: call("f", { ResultPath: null, OutputPath: null }) }],
])("data larger than AWS takes, %s, ends the execution", async (_, states) => {
  const answer = "x".repeat(300_000);
  expect(await output(states, "x".repeat(150_000), answer)).toMatchObject({
    error: "States.DataLimitExceeded",
  });
});
