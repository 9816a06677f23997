import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { flow, openStates } from "../../support/states.ts";

const evaluate = async (expression: string, input: unknown): Promise<unknown> => {
  const states = { P: { Type: "Pass", Parameters: { "is.$": expression }, OutputPath: "$.is", End: true } };
  const { run } = await openStates({ functions: flow(states) });
  const { status, output, error, cause } = await run("functions", { input });
  return status === "SUCCEEDED" ? JSON.parse(String(output)) : { error, cause };
};

test.each([
  ["States.Format('{}-{}-{}', $.a, 7, $.s)", { a: "x", s: true }, "x-7-true"],
  ["States.Format('it\\'s \\{{}\\}', $.a)", { a: "x" }, "it's {x}"],
  ["States.Format('{}、{}', $.a, States.ArrayLength($.list))", { a: "甲", list: [1, 2] }, "甲、2"],
  ["States.Array($.a, 'b', null)", { a: 1 }, [1, "b", null]],
  ["States.ArrayPartition($.l, 2)", { l: [1, 2, 3] }, [[1, 2], [3]]],
  ["States.ArrayContains($.l, 'b')", { l: ["a", "b"] }, true],
  ["States.ArrayRange(1, 9, 4)", {}, [1, 5, 9]],
  ["States.ArrayGetItem($.l, 1)", { l: ["a", "b"] }, "b"],
  ["States.ArrayUnique($.l)", { l: [1, 1, 2] }, [1, 2]],
  ["States.MathAdd($.n, -1)", { n: 5 }, 4],
  ["States.StringToJson($.t)", { t: '{"a":"x\\"y\\\\z"}' }, { a: 'x"y\\z' }],
])("%s", async (expression, input, expected) => {
  expect(await evaluate(expression, input)).toEqual(expected);
});

test("Hash is the hash of the text's bytes", async () => {
  const text = "行政处罚\\决定书";
  const expected = createHash("sha256").update(text).digest("hex");
  expect(await evaluate("States.Hash($.t, 'SHA-256')", { t: text })).toBe(expected);
});

test("a backslash in the data stays where it is", async () => {
  const path = 'C:\\docs\\"1"\\n';
  expect(await evaluate("States.Format('<{}>', $.p)", { p: path })).toBe(`<${path}>`);
  expect(await evaluate("States.ArrayGetItem($.l, 0)", { l: [path] })).toBe(path);
  expect(await evaluate("States.Format('{}', $$.Execution.Input.p)", { p: path })).toBe(path);
});

test("UUID makes a new name", async () => {
  expect(await evaluate("States.UUID()", {})).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test("a function that cannot do its work fails the execution", async () => {
  expect(await evaluate("States.StringToJson($.t)", { t: "{" })).toMatchObject({ error: "States.Runtime" });
  expect(await evaluate("States.MathAdd($.n, 1)", { n: "1" })).toMatchObject({ error: "States.Runtime" });
});
