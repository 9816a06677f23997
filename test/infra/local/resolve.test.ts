import { describe, expect, test } from "vitest";
import type { Assembly, Template } from "../../../infra/local/assembly/assembly.ts";
import { resolver } from "../../../infra/local/assembly/resolve.ts";
import { assemblyOf, PARTITIONS } from "../../support/templates.ts";

const resource = (Type: string, Properties = {}) => ({ Type, Properties });

const DATA: Template = {
  stack: "Data",
  Resources: {
    Facts: resource("AWS::DynamoDB::GlobalTable"),
    Evidence: resource("AWS::S3::Bucket"),
    Topic: resource("AWS::SNS::Topic"),
  },
  Outputs: {
    Table: { Value: { Ref: "Facts" }, Export: { Name: "data:facts" } },
    Stream: { Value: { "Fn::GetAtt": ["Facts", "StreamArn"] }, Export: { Name: "data:stream" } },
    Private: { Value: "not exported" },
  },
  Parameters: {},
};

const SERVICE: Template = {
  stack: "Service",
  Resources: {
    Relay: resource("AWS::Lambda::Function"),
    Bus: resource("AWS::Events::EventBus", { Name: "test-bus" }),
    Flow: resource("AWS::StepFunctions::StateMachine", { StateMachineName: "app-flow" }),
    Letters: resource("AWS::SQS::Queue", { QueueName: "test-letters" }),
    Policy: resource("AWS::IAM::Policy"),
  },
  Outputs: {},
  Parameters: { Origin: {} },
};

const ASSEMBLY: Assembly = { directory: "/nowhere", templates: [DATA, SERVICE] };
const resolveIn = resolver(ASSEMBLY, { Origin: "http://site" });
const resolve = (value: unknown): unknown => resolveIn(SERVICE, value);

// biome-ignore lint/suspicious/noTemplateCurlyInString: as CloudFormation writes it
const PATTERN = "${Relay} at ${Bus.Arn} in ${AWS::Partition}";

describe("what stands in a template becomes what stands here", () => {
  test.each<[string, unknown, unknown]>([
    ["a plain value", { a: [1, true, "x", null] }, { a: [1, true, "x", null] }],
    ["a parameter", { Ref: "Origin" }, "http://site"],
    ["a pseudo parameter", { Ref: "AWS::Region" }, "local"],
    ["a function, by its logical id", { Ref: "Relay" }, "Relay"],
    ["a bus, by its name", { Ref: "Bus" }, "test-bus"],
    ["a queue, by its name", { Ref: "Letters" }, "test-letters"],
    ["a flow, by its ARN", { Ref: "Flow" }, "arn:aws:states:local:000000000000:stateMachine:app-flow"],
    ["an ARN", { "Fn::GetAtt": ["Relay", "Arn"] }, "arn:aws:lambda:local:000000000000:function:Relay"],
    ["another attribute", { "Fn::GetAtt": ["Policy", "Id"] }, "Policy.Id"],
    ["a join", { "Fn::Join": ["-", ["a", { Ref: "Relay" }]] }, "a-Relay"],
    ["a split", { "Fn::Split": [":", "a:b"] }, ["a", "b"]],
    ["a selection", { "Fn::Select": ["1", { "Fn::Split": [":", "a:b"] }] }, "b"],
    [
      "a substitution",
      { "Fn::Sub": PATTERN },
      "Relay at arn:aws:events:local:000000000000:event-bus/test-bus in aws",
    ],
    ["an export of another stack", { "Fn::ImportValue": "data:facts" }, "Facts"],
    [
      "an export that is itself an attribute",
      { "Fn::ImportValue": "data:stream" },
      "arn:aws:dynamodb:local:000000000000:table/Facts/stream",
    ],
    ["a value deep inside", { a: [{ b: { Ref: "Bus" } }] }, { a: [{ b: "test-bus" }] }],
    ["an object that only looks like one", { Ref: "Bus", more: 1 }, { Ref: "Bus", more: 1 }],
  ])("%s", (_, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  test("a bucket is known by its id in lower case, a topic by its ARN", () => {
    expect(resolveIn(DATA, { Ref: "Evidence" })).toBe("evidence");
    expect(resolveIn(DATA, { "Fn::GetAtt": ["Evidence", "Arn"] })).toBe("arn:aws:s3:::evidence");
    expect(resolveIn(DATA, { Ref: "Topic" })).toBe("arn:aws:sns:local:000000000000:Topic");
  });
});

describe("what cannot be resolved is named", () => {
  test.each<[string, unknown, string]>([
    [
      "an intrinsic",
      { "Fn::FindInMap": ["a", "b", "c"] },
      "Service: Fn::FindInMap is not known on one machine",
    ],
    ["a condition", { "Fn::If": ["a", "b", "c"] }, "Service: Fn::If is not known on one machine"],
    ["a reference", { Ref: "Nobody" }, "Service: Ref to Nobody, which is neither resource nor parameter"],
    ["a resource of another stack", { Ref: "Facts" }, "Service: Ref to Facts"],
    ["an attribute", { "Fn::GetAtt": ["Nobody", "Arn"] }, "Service: GetAtt of Nobody, which is no resource"],
    ["an export", { "Fn::ImportValue": "data:nothing" }, "no stack exports data:nothing"],
    [
      "a substitution with values of its own",
      { "Fn::Sub": [PATTERN, { a: 1 }] },
      "Service: Fn::Sub with values of its own",
    ],
  ])("%s", (_, value, sentence) => {
    expect(() => resolve(value)).toThrow(sentence);
  });
});

const PARAMETERS = Object.fromEntries(
  ["SiteOrigin", "SiteName", "SiteRegion", "SiteHost", "Issuer", "Audience", "JwksUri"].map((name) => [
    name,
    name,
  ]),
);

/** What another deployment's bootstrap put there, and no machine of ours needs. */
const isOfBootstrap = (template: Template, id: string): boolean =>
  id === "BootstrapVersion" && id in template.Parameters;

test.each(PARTITIONS)("every property of every resource of %s is resolved", (partition) => {
  const assembly = assemblyOf(partition);
  const all = resolver(assembly, PARAMETERS);
  for (const template of assembly.templates) {
    expect(
      Object.keys(template.Parameters).filter((id) => !(id in PARAMETERS) && !isOfBootstrap(template, id)),
    ).toEqual([]);
    for (const { Properties } of Object.values(template.Resources))
      expect(JSON.stringify(all(template, Properties ?? {}))).not.toMatch(/"(Ref|Fn::\w+)":/);
  }
});
