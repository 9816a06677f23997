import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RemovalPolicy } from "aws-cdk-lib";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { DefinitionBody, LogLevel, StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import { PROJECT } from "../entries.ts";
import { acknowledge } from "./acknowledge.ts";
import { appAlarm, FIVE_MINUTES } from "./app-alarm.ts";
import type { Shared } from "./app-function.ts";
import { allow } from "./grants.ts";

export type FlowProps = {
  name: string;
  stateMachineName: string;
  substitutions: Record<string, string>;
  /** The function that its states call. */
  invokes: LambdaFunction;
  impact: string;
};

/** A flow from its definition under statemachines/; what it names is substituted when it is deployed. */
export const appFlow = (
  scope: Construct,
  shared: Shared,
  { name, stateMachineName, substitutions, invokes, impact }: FlowProps,
): StateMachine => {
  const id = name
    .split("-")
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join("");
  const definition = readFileSync(join(PROJECT, "statemachines", `${name}.asl.json`), "utf8");
  const flow = new StateMachine(scope, `${id}Flow`, {
    stateMachineName,
    definitionBody: DefinitionBody.fromString(definition),
    definitionSubstitutions: substitutions,
    tracingEnabled: true,
    logs: {
      destination: new LogGroup(scope, `${id}FlowLogs`, {
        retention: RetentionDays.SIX_MONTHS,
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      level: LogLevel.ALL,
      includeExecutionData: false,
    },
  });
  allow(flow, ["lambda:InvokeFunction"], [invokes.functionArn]);
  const metric = flow.metricFailed({ period: FIVE_MINUTES });
  appAlarm(scope, `${id}FlowFailed`, { metric, impact, runbook: "flows", topic: shared.alarms });
  acknowledge(flow, {
    "AwsSolutions-IAM5[Resource::*]": "log delivery and X-Ray are granted for no resource in particular",
  });
  return flow;
};
