import { join } from "node:path";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Settings } from "../settings.ts";
import { acknowledge } from "./acknowledge.ts";
import { appAlarm, FIVE_MINUTES } from "./app-alarm.ts";
import { allow } from "./grants.ts";

/** What all functions of a stack share. `bundles` is the folder that holds one folder for each entry. */
export type Shared = { settings: Settings; bundles: string; alarms: ITopic };

export type FunctionProps = {
  /** Its entry under functions/: `cases/read-api`. */
  entry: string;
  environment: Record<string, string>;
  timeout?: Duration;
  memorySize?: number;
  /** At most so many at once, where the order or an engine asks for it. */
  concurrency?: number;
  /** What it means for people when it fails. */
  impact: string;
  runbook: string;
};

const idOf = (entry: string): string =>
  entry
    .split(/[/-]/)
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join("");

/** It may write its own log; what else it may do is granted by the capability that owns it. */
const roleOf = (scope: Construct, id: string, logGroup: LogGroup): Role => {
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  allow(role, ["logs:CreateLogStream", "logs:PutLogEvents"], [logGroup.logGroupArn]);
  allow(role, ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], ["*"]);
  acknowledge(role, { "AwsSolutions-IAM5[Resource::*]": "X-Ray takes traces for no resource in particular" });
  return role;
};

/** A function as every function of the product is: runtime, logs that are kept, traces, an alarm on errors. */
export const appFunction = (scope: Construct, shared: Shared, props: FunctionProps): LambdaFunction => {
  const id = idOf(props.entry);
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: RetentionDays.SIX_MONTHS,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const fn = new LambdaFunction(scope, id, {
    description: `fazhiyun ${props.entry}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: shared.settings.architecture === "arm64" ? Architecture.ARM_64 : Architecture.X86_64,
    handler: "index.handler",
    code: Code.fromAsset(join(shared.bundles, props.entry)),
    environment: { POWERTOOLS_SERVICE_NAME: props.entry, ...props.environment },
    timeout: props.timeout ?? Duration.seconds(10),
    memorySize: props.memorySize ?? 1024,
    tracing: Tracing.ACTIVE,
    logGroup,
    role: roleOf(scope, id, logGroup),
    ...(props.concurrency !== undefined && { reservedConcurrentExecutions: props.concurrency }),
  });
  const { impact, runbook } = props;
  const metric = fn.metricErrors({ period: FIVE_MINUTES });
  appAlarm(scope, `${id}Errors`, { metric, impact, runbook, topic: shared.alarms });
  return fn;
};
