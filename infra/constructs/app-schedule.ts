import type { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction as LambdaTarget } from "aws-cdk-lib/aws-events-targets";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { appFunction, type FunctionProps, type Shared } from "./app-function.ts";

/** A function that runs again and again. One at a time, and no retries: the next run does what this one left. */
export const appSchedule = (
  scope: Construct,
  shared: Shared,
  { every, ...props }: FunctionProps & { every: Duration },
): LambdaFunction => {
  const fn = appFunction(scope, shared, { ...props, concurrency: 1 });
  fn.configureAsyncInvoke({ retryAttempts: 0 });
  new Rule(scope, `${fn.node.id}Schedule`, {
    schedule: Schedule.rate(every),
    targets: [new LambdaTarget(fn)],
  });
  return fn;
};
