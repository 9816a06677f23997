import { describe, expect, test } from "vitest";
import type { Assembly, Resource } from "../../../infra/local/assembly/assembly.ts";
import { type Plan, planOf } from "../../../infra/local/plan/plan.ts";
import { assemblyOf } from "../../support/templates.ts";

const planned = (assembly: Assembly): Plan => {
  const names = assembly.templates.flatMap(({ Parameters }) => Object.keys(Parameters));
  return planOf(assembly, Object.fromEntries(names.map((name) => [name, name])));
};

// biome-ignore lint/suspicious/noExplicitAny: a property may be anything that CloudFormation knows
type Properties = any;

type Change = (properties: Properties) => unknown;

/** The plan of the stacks as they are, but for one resource, which is not as any file of ours has it. */
const changed = (type: string, change: Change, having?: string): Plan => {
  const assembly = structuredClone(assemblyOf("aws"));
  const resources: Resource[] = assembly.templates.flatMap(({ Resources }) => Object.values(Resources));
  const found = resources.findLast(
    ({ Type, Properties = {} }) => Type === type && (having === undefined || having in Properties),
  );
  if (!found) throw new Error(`no template has a ${type}`);
  change(found.Properties);
  return planned(assembly);
};

const STRANGE = "strange";

type Wired = {
  what: string;
  type: string;
  /** A property that tells the resource from others of its type. */
  having?: string;
  change: Change;
  follows: (plan: Plan) => boolean;
};

/** For each thing that is wired: a change of the template alone, and what one machine makes of it. */
const WIRED: readonly Wired[] = [
  {
    what: "a timeout",
    type: "AWS::Lambda::Function",
    change: (fn) => Object.assign(fn, { Timeout: 77 }),
    follows: ({ functions }) => functions.some(({ timeoutSeconds }) => timeoutSeconds === 77),
  },
  {
    what: "the memory of a function",
    type: "AWS::Lambda::Function",
    change: (fn) => Object.assign(fn, { MemorySize: 77 }),
    follows: ({ functions }) => functions.some(({ memoryMegabytes }) => memoryMegabytes === 77),
  },
  {
    what: "an environment",
    type: "AWS::Lambda::Function",
    change: (fn) => Object.assign(fn.Environment.Variables, { STRANGE }),
    follows: ({ functions }) => functions.filter(({ environment }) => environment["STRANGE"]).length === 1,
  },
  {
    what: "a number of retries",
    type: "AWS::Lambda::EventInvokeConfig",
    change: (config) => Object.assign(config, { MaximumRetryAttempts: 1 }),
    follows: ({ functions }) => functions.some(({ retries }) => retries === 1),
  },
  {
    what: "a route",
    type: "AWS::ApiGatewayV2::Route",
    change: (route) => Object.assign(route, { RouteKey: "GET /strange" }),
    follows: ({ routes }) => routes.some(({ key }) => key === "GET /strange"),
  },
  {
    what: "an index of a table",
    type: "AWS::DynamoDB::GlobalTable",
    change: (table) => Object.assign(table.GlobalSecondaryIndexes[0], { IndexName: STRANGE }),
    follows: ({ tables }) => JSON.stringify(tables).includes(STRANGE),
  },
  {
    what: "a batch of the stream",
    type: "AWS::Lambda::EventSourceMapping",
    having: "StartingPosition",
    change: (mapping) => Object.assign(mapping, { BatchSize: 3 }),
    follows: ({ streams }) => streams.some(({ batchSize }) => batchSize === 3),
  },
  {
    what: "a batch of a queue, and for how long it is gathered",
    type: "AWS::Lambda::EventSourceMapping",
    having: "ScalingConfig",
    change: (mapping) => Object.assign(mapping, { BatchSize: 3, MaximumBatchingWindowInSeconds: 9 }),
    follows: ({ queues }) =>
      queues.some(({ batchSize, windowMilliseconds }) => batchSize === 3 && windowMilliseconds === 9000),
  },
  {
    what: "how often a message of a queue is given out",
    type: "AWS::SQS::Queue",
    having: "RedrivePolicy",
    change: (queue) => Object.assign(queue.RedrivePolicy, { maxReceiveCount: 7 }),
    follows: ({ queues }) => queues.some(({ attempts }) => attempts === 7),
  },
  {
    what: "a rule of the bus",
    type: "AWS::Events::Rule",
    change: (rule) =>
      Object.assign(rule, {
        ScheduleExpression: undefined,
        EventBusName: STRANGE,
        EventPattern: { source: [STRANGE] },
      }),
    follows: ({ rules }) =>
      rules.some(({ bus, pattern }) => bus === STRANGE && pattern.source?.[0] === STRANGE),
  },
  {
    what: "a schedule",
    type: "AWS::Events::Rule",
    change: (rule) => Object.assign(rule, { EventPattern: undefined, ScheduleExpression: "rate(2 hours)" }),
    follows: ({ schedules }) => schedules.some(({ everyMilliseconds }) => everyMilliseconds === 7_200_000),
  },
  {
    what: "what is substituted in a flow",
    type: "AWS::StepFunctions::StateMachine",
    change: (flow) => Object.assign(flow.DefinitionSubstitutions, { AttachTokenFunction: STRANGE }),
    follows: ({ machines }) => machines.some(({ definition }) => definition.includes(`"${STRANGE}"`)),
  },
];

describe("what one machine runs follows the template", () => {
  test.each(WIRED)("$what", ({ type, having, change, follows }) => {
    expect(follows(planned(assemblyOf("aws")))).toBe(false);
    expect(follows(changed(type, change, having))).toBe(true);
  });

  test("bundles are those that are deployed, and nothing is left to be substituted", () => {
    const assembly = assemblyOf("aws");
    const { functions, machines } = planned(assembly);
    for (const { bundle } of functions) expect(bundle.startsWith(`${assembly.directory}/`)).toBe(true);
    expect(JSON.stringify(machines)).not.toContain("${");
  });

  test.each([
    [
      "AWS::Events::Rule",
      (rule: Properties) => Object.assign(rule, { ScheduleExpression: "cron(0 3 * * ? *)" }),
      "rates only",
    ],
    ["AWS::Events::Rule", (rule: Properties) => Object.assign(rule, { State: "DISABLED" }), "ENABLED"],
    [
      "AWS::ApiGatewayV2::Integration",
      (one: Properties) => Object.assign(one, { PayloadFormatVersion: "1.0" }),
      "2.0",
    ],
    [
      "AWS::ApiGatewayV2::Route",
      (route: Properties) => Object.assign(route, { AuthorizationType: "JWT" }),
      "NONE",
    ],
    [
      "AWS::Lambda::EventSourceMapping",
      (one: Properties) =>
        Object.assign(one, { StartingPosition: "LATEST", FunctionResponseTypes: undefined }),
      "TRIM_HORIZON",
    ],
  ])("what it would run in another way than %s says stops the host", (type, change, said) => {
    expect(() => changed(type, change)).toThrow(said);
  });
});
