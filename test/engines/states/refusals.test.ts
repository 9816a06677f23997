import { expect, test } from "vitest";
import { startStates } from "../../../infra/local/states/server.ts";
import { ask, call, flow, machineArn, newFolder, sources } from "../../support/states.ts";

const start = (machines: ReturnType<typeof sources>) =>
  startStates({ port: 0, directory: newFolder(), machines, invoke: async () => null, now: Date.now });

const HOLE = ["$", "{Where}"].join("");

const end = { End: true };
const pass = (more: object) => flow({ S: { Type: "Pass", ...end, ...more } });
const rule = (more: object) => flow({ S: { Type: "Choice", Choices: [{ Next: "S", ...more }] } });
const format = (text: string) => pass({ Parameters: { "a.$": text } });

test.each([
  ["another language", flow({ S: { Type: "Succeed" } }, { QueryLanguage: "JSONata" }), "QueryLanguage"],
  ["a state in another language", pass({ QueryLanguage: "JSONata" }), "QueryLanguage"],
  ["variables", pass({ Assign: { a: 1 } }), "Assign"],
  ["Output", pass({ Output: "{% 1 %}" }), "Output"],
  ["Parallel", flow({ S: { Type: "Parallel", Branches: [], ...end } }), "Type"],
  ["Map", flow({ S: { Type: "Map", ItemProcessor: {}, ...end } }), "Type"],
  ["another service", flow({ S: call("f", { Resource: "arn:aws:states:::sqs:sendMessage" }) }), "Resource"],
  ["a function's ARN", flow({ S: call("f", { Resource: "arn:aws:lambda:r:1:function:f" }) }), "Resource"],
  ["TimeoutSecondsPath", flow({ S: call("f", { TimeoutSecondsPath: "$.t" }) }), "TimeoutSecondsPath"],
  ["HeartbeatSecondsPath", flow({ S: ask("f", { HeartbeatSecondsPath: "$.t" }) }), "HeartbeatSecondsPath"],
  ["Credentials", flow({ S: call("f", { Credentials: { RoleArn: "x" } }) }), "Credentials"],
  [
    "another parameter",
    flow({ S: call("f", { Parameters: { FunctionName: "f", Qualifier: "1" } }) }),
    "Qualifier",
  ],
  ["no function", flow({ S: call("f", { Parameters: { Payload: {} } }) }), "FunctionName"],
  [
    "an unknown context path",
    pass({ Parameters: { "a.$": "$$.Execution.RoleArn" } }),
    "$$.Execution.RoleArn",
  ],
  ["an unknown context path in a path", pass({ InputPath: "$$.Map.Item.Value" }), "$$.Map.Item.Value"],
  ["a token without a task", pass({ Parameters: { "a.$": "$$.Task.Token" } }), "$$.Task.Token"],
  [
    "a token that is not waited for",
    flow({ S: call("f", { Parameters: { FunctionName: "f", "Payload.$": "$$.Task.Token" } }) }),
    "$$.Task.Token",
  ],
  [
    "a token that is not handed out",
    flow({ S: ask("f", { Parameters: { FunctionName: "f" } }) }),
    "$$.Task.Token",
  ],
  ["a wildcard path", pass({ InputPath: "$.list[*].a" }), "$.list[*].a"],
  ["a filter path", pass({ OutputPath: "$.list[?(@.a==1)]" }), "$.list[?(@.a==1)]"],
  ["a ResultPath with an index", pass({ Result: 1, ResultPath: "$.list[0]" }), "$.list[0]"],
  ["a field that is no path", pass({ Parameters: { "a.$": 5 } }), "a.$"],
  ["a function that loses data", format("States.Base64Encode($.a)"), "Base64Encode"],
  ["an unknown function", format("States.Sum($.a)"), "Sum"],
  ["no function at all", format("Format('{}', $.a)"), "Format"],
  ["parentheses in a text", format("States.Format('a) {}', $.a)"), "parentheses"],
  ["functions that cannot stand together", format("States.Format('{}', States.Hash($.a, 'MD5'))"), "Hash"],
  ["an unknown comparison", rule({ Variable: "$.a", StringStartsWith: "x" }), "StringStartsWith"],
  ["two comparisons", rule({ Variable: "$.a", IsNull: true, IsString: true }), "one comparison"],
  ["a comparison with the wrong type", rule({ Variable: "$.a", NumericEquals: "1" }), "NumericEquals"],
  ["a nested rule without a variable", rule({ Not: { IsNull: true } }), "Variable"],
  ["a sign that AWS does not know", rule({ Variable: "$.a", StringMatches: "a?" }), "StringMatches"],
  ["a state that does not exist", pass({ Next: "Nowhere", End: undefined }), "Nowhere"],
  [
    "a Catch that leads nowhere",
    flow({ S: call("f", { Catch: [{ ErrorEquals: ["E"], Next: "Nowhere" }] }) }),
    "Nowhere",
  ],
  ["no way on", flow({ S: { Type: "Pass" } }), "neither Next nor End"],
  ["two ways on", pass({ Next: "S" }), "both Next and End"],
  [
    "States.ALL before others",
    flow({ S: call("f", { Retry: [{ ErrorEquals: ["States.ALL"] }, { ErrorEquals: ["E"] }] }) }),
    "States.ALL",
  ],
  [
    "a retry without pause",
    flow({ S: call("f", { Retry: [{ ErrorEquals: ["E"], IntervalSeconds: 0 }] }) }),
    "IntervalSeconds",
  ],
  [
    "a heartbeat longer than the timeout",
    flow({ S: ask("f", { HeartbeatSeconds: 9, TimeoutSeconds: 9 }) }),
    "HeartbeatSeconds",
  ],
  [
    "a Wait of two kinds",
    flow({ S: { Type: "Wait", Seconds: 1, SecondsPath: "$.a", ...end } }),
    "one of Seconds",
  ],
])("%s is refused with the machine, the state and the matter", async (_, definition, matter) => {
  const said = await start(sources({ penalty: definition })).then(
    () => "it started",
    (error: Error) => error.message,
  );
  expect(said).toContain('State machine "penalty"');
  expect(said).toContain(matter);
  if (!("QueryLanguage" in definition)) expect(said).toContain('state "S"');
});

test.each([
  ["no JSON", "{", "no JSON"],
  ["a hole", `{"StartAt":"${HOLE}","States":{}}`, HOLE],
  ["a start that does not exist", '{"StartAt":"A","States":{"B":{"Type":"Succeed"}}}', '"A"'],
])("%s is refused", async (_, definition, matter) => {
  await expect(start([{ arn: machineArn("m"), name: "m", definition }])).rejects.toThrow(matter);
});

test("every wrong machine is a reason not to start, and each wrong state is named", async () => {
  const wrong = flow({ A: { Type: "Map", ...end }, B: { Type: "Pass", Assign: {}, ...end } });
  const good = pass({});
  const said = await start(sources({ good, wrong })).catch((error: Error) => error);
  expect(said).toMatchObject({ name: "DefinitionRefused" });
  expect(String(said).match(/state "[AB]"/g)).toEqual(['state "A"', 'state "B"']);
});

test("an ARN that does not fit its name is refused", async () => {
  const [one] = sources({ good: pass({}) });
  await expect(start([{ ...one, name: "other" } as never])).rejects.toThrow("other");
});
