import { ArnFormat, Duration, type Stack } from "aws-cdk-lib";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { acknowledgeRole } from "../constructs/acknowledge.ts";
import { allow, grantPut, grantRead } from "../constructs/grants.ts";
import { houseConsumer } from "../constructs/house-consumer.ts";
import { houseFlow } from "../constructs/house-flow.ts";
import { type House, houseFunction } from "../constructs/house-function.ts";
import { houseSchedule } from "../constructs/house-schedule.ts";
import { CASE_FACTS } from "./events.ts";
import type { Tables } from "./tables.ts";

export type WorkflowProps = {
  house: House;
  tables: Tables;
  environment: Record<string, string>;
  bus: IEventBus;
};

const NAMES = { caseOrdinary: "fazhiyun-case-ordinary", legalReview: "fazhiyun-legal-review" };
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
export const workflow = (stack: Stack, { house, tables, environment, bus }: WorkflowProps): void => {
  const env = {
    ...environment,
    CASE_ORDINARY_FLOW: flowArn(stack, NAMES.caseOrdinary),
    LEGAL_REVIEW_FLOW: flowArn(stack, NAMES.legalReview),
  };
  const attach = houseFunction(stack, house, {
    entry: "workflow/tasks",
    environment: env,
    impact: IMPACT,
    runbook: "flows",
  });
  const substitutions = { AttachTokenFunction: attach.functionArn, Partition: stack.partition };
  const calls = { substitutions, invokes: attach, impact: IMPACT };
  houseFlow(stack, house, { name: "case-ordinary", stateMachineName: NAMES.caseOrdinary, ...calls });
  houseFlow(stack, house, { name: "legal-review", stateMachineName: NAMES.legalReview, ...calls });
  const reactor = houseConsumer(stack, house, {
    entry: "workflow/on-case-changed",
    environment: env,
    bus,
    pattern: CASE_FACTS,
    impact: IMPACT,
    runbook: "flows",
  });
  const reconciler = houseSchedule(stack, house, {
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
  const arns = [env.CASE_ORDINARY_FLOW, env.LEGAL_REVIEW_FLOW];
  for (const fn of [attach, reactor, reconciler]) allow(fn, ["states:SendTaskSuccess"], arns);
  for (const fn of [reactor, reconciler]) allow(fn, ["states:StartExecution"], arns);
  allow(reconciler, ["states:DescribeExecution"], arns.map(executionsOf));
  acknowledgeRole(reconciler, {
    [`AwsSolutions-IAM5[Resource::${EXECUTIONS}:${NAMES.caseOrdinary}:*]`]: BY_CASE,
    [`AwsSolutions-IAM5[Resource::${EXECUTIONS}:${NAMES.legalReview}:*]`]: BY_CASE,
  });
};
