import { ArnFormat, Duration, type Stack } from "aws-cdk-lib";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { FLOWS, type FlowName, flowVariable } from "../../functions/case-file/model/flow.ts";
import { acknowledgeRole } from "../constructs/acknowledge.ts";
import { appConsumer } from "../constructs/app-consumer.ts";
import { appFlow } from "../constructs/app-flow.ts";
import { appFunction, type Shared } from "../constructs/app-function.ts";
import { appSchedule } from "../constructs/app-schedule.ts";
import { allow, grantPut, grantRead } from "../constructs/grants.ts";
import { FLOW_FACTS } from "./events.ts";
import type { Tables } from "./tables.ts";

export type WorkflowProps = {
  shared: Shared;
  tables: Tables;
  environment: Record<string, string>;
  bus: IEventBus;
};

const nameOf = (flow: FlowName): string => `fazhiyun-${flow}`;
const EXECUTIONS = "arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution";
const BY_CASE = "executions are named by case";

const executionsOf = (flowArnText: string): string =>
  `${flowArnText.replace(":stateMachine:", ":execution:")}:*`;

const IMPACT = "Flows do not follow their cases; the cases themselves go on, and the reconciler catches up.";

/** The names of the flows are set here, so that a function that a flow calls can know them too. */
const flowArn = (stack: Stack, name: string): string =>
  stack.formatArn({
    service: "states",
    resource: "stateMachine",
    resourceName: name,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** Flows, the function that keeps their tokens, the reactor that follows the facts, and the reconciler. */
export const workflow = (stack: Stack, { shared, tables, environment, bus }: WorkflowProps): void => {
  const arns = FLOWS.map((flow) => flowArn(stack, nameOf(flow)));
  const env = {
    ...environment,
    ...Object.fromEntries(FLOWS.map((flow) => [flowVariable(flow), flowArn(stack, nameOf(flow))])),
  };
  const attach = appFunction(stack, shared, {
    entry: "workflow/tasks",
    environment: env,
    impact: IMPACT,
    runbook: "flows",
  });
  const substitutions = { AttachTokenFunction: attach.functionArn, Partition: stack.partition };
  const calls = { substitutions, invokes: attach, impact: IMPACT };
  for (const flow of FLOWS) appFlow(stack, shared, { name: flow, stateMachineName: nameOf(flow), ...calls });
  const reactor = appConsumer(stack, shared, {
    entry: "workflow/on-case-changed",
    environment: env,
    bus,
    pattern: FLOW_FACTS,
    impact: IMPACT,
    runbook: "flows",
  });
  const reconciler = appSchedule(stack, shared, {
    entry: "workflow/reconcile",
    environment: env,
    every: Duration.minutes(5),
    timeout: Duration.minutes(4),
    impact: IMPACT,
    runbook: "flows",
  });
  for (const fn of [attach, reactor, reconciler]) {
    grantRead(tables.state, fn);
    grantPut(tables.state, fn);
  }
  for (const fn of [attach, reactor, reconciler]) allow(fn, ["states:SendTaskSuccess"], arns);
  for (const fn of [reactor, reconciler]) allow(fn, ["states:StartExecution"], arns);
  allow(reconciler, ["states:DescribeExecution"], arns.map(executionsOf));
  acknowledgeRole(
    reconciler,
    Object.fromEntries(
      FLOWS.map((flow) => [`AwsSolutions-IAM5[Resource::${EXECUTIONS}:${nameOf(flow)}:*]`, BY_CASE]),
    ),
  );
};
