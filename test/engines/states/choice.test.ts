import { expect, test } from "vitest";
import { flow, openStates } from "../../support/states.ts";

const chosen = async (rule: object, input: unknown): Promise<string | undefined> => {
  const states = {
    C: { Type: "Choice", Choices: [{ ...rule, Next: "Yes" }], Default: "No" },
    Yes: { Type: "Pass", Result: "yes", End: true },
    No: { Type: "Pass", Result: "no", End: true },
  };
  const { run } = await openStates({ choice: flow(states) });
  const { status, output, error } = await run("choice", { input });
  return status === "SUCCEEDED" ? JSON.parse(String(output)) : error;
};

test.each([
  [{ Variable: "$.a", StringEquals: "x" }, { a: "x" }, "yes"],
  [{ Variable: "$.a", StringEquals: "x" }, { a: "y" }, "no"],
  [{ Variable: "$.a", StringEqualsPath: "$.b" }, { a: "x", b: "x" }, "yes"],
  [{ Variable: "$.a", StringMatches: "立案*.pdf" }, { a: "立案/1.pdf" }, "yes"],
  [{ Variable: "$.a", StringMatches: "*" }, { a: 5 }, "no"],
  [{ Variable: "$.a", NumericGreaterThan: 9 }, { a: 10 }, "yes"],
  [{ Variable: "$.a", NumericGreaterThan: 9 }, { a: "10" }, "no"],
  [{ Variable: "$.a", NumericLessThan: 9 }, { a: null }, "no"],
  [{ Variable: "$.a", NumericLessThanEqualsPath: "$.b" }, { a: 1, b: 1 }, "yes"],
  [{ Variable: "$.a", BooleanEquals: false }, { a: false }, "yes"],
  [{ Variable: "$.a", TimestampLessThan: "2026-03-01T00:00:00Z" }, { a: "2026-02-28T23:00:00+08:00" }, "yes"],
  [{ Variable: "$.a", TimestampLessThan: "2026-03-01T00:00:00Z" }, { a: 0 }, "no"],
  [{ Variable: "$.a", IsPresent: true }, {}, "no"],
  [{ Variable: "$.a", IsPresent: false }, {}, "yes"],
  [{ Variable: "$.a", IsPresent: false }, { a: null }, "no"],
  [{ Variable: "$.a", IsNull: false }, { a: 1 }, "yes"],
  [{ Variable: "$.a", IsString: true }, { a: "x" }, "yes"],
  [{ Variable: "$$.Execution.Input.a", StringEquals: "x" }, { a: "x" }, "yes"],
  [{ Not: { Variable: "$.a", StringEquals: "x" } }, { a: 5 }, "yes"],
  [
    {
      And: [
        { Variable: "$.a", IsPresent: true },
        {
          Or: [
            { Variable: "$.a", NumericEquals: 1 },
            { Variable: "$.a", NumericEquals: 2 },
          ],
        },
      ],
    },
    { a: 2 },
    "yes",
  ],
])("%j with %j: %s", async (rule, input, expected) => {
  expect(await chosen(rule, input)).toBe(expected);
});

test("a variable that is not there fails the execution", async () => {
  expect(await chosen({ Variable: "$.a", StringEquals: "x" }, {})).toBe("States.Runtime");
});

test("the first rule that holds is taken; with no rule and no Default the execution fails", async () => {
  const rules = [
    { Variable: "$.n", NumericGreaterThan: 10, Next: "Big" },
    { Variable: "$.n", NumericGreaterThan: 5, Next: "Middle" },
    { Variable: "$.n", NumericGreaterThan: 4, Next: "Big" },
  ];
  const end = (Result: string) => ({ Type: "Pass", Result, End: true });
  const states = { C: { Type: "Choice", Choices: rules }, Big: end("big"), Middle: end("middle") };
  const { run } = await openStates({ choice: flow(states) });
  expect((await run("choice", { input: { n: 7 } })).output).toBe('"middle"');
  expect((await run("choice", { input: { n: 11 } })).output).toBe('"big"');
  expect(await run("choice", { input: { n: 1 } })).toMatchObject({
    status: "FAILED",
    error: "States.NoChoiceMatched",
  });
});

test("a choice may go back", async () => {
  const states = {
    C: { Type: "Choice", Choices: [{ Variable: "$.n", NumericLessThan: 3, Next: "Add" }], Default: "S" },
    Add: { Type: "Pass", Parameters: { "n.$": "States.MathAdd($.n, 1)" }, Next: "C" },
    S: { Type: "Succeed" },
  };
  const { run } = await openStates({ count: flow(states) });
  expect((await run("count", { input: { n: 0 } })).output).toBe('{"n":3}');
});
