import { Duration } from "aws-cdk-lib";
import { type EventPattern, type IEventBus, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction as LambdaTarget } from "aws-cdk-lib/aws-events-targets";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import type { Construct } from "constructs";
import { appFunction, type FunctionProps, type Shared } from "./app-function.ts";
import { deadLetters } from "./app-queue.ts";

export type ConsumerProps = FunctionProps & { bus: IEventBus; pattern: EventPattern };

/** A reactor: a function that a rule of the bus calls. What it cannot do in three attempts becomes a dead letter. */
export const appConsumer = (scope: Construct, shared: Shared, props: ConsumerProps): LambdaFunction => {
  const { bus, pattern, ...functionProps } = props;
  const fn = appFunction(scope, shared, functionProps);
  const queue = deadLetters(scope, `${fn.node.id}DeadLetters`, { shared, impact: props.impact });
  fn.configureAsyncInvoke({
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    onFailure: new SqsDestination(queue),
  });
  new Rule(scope, `${fn.node.id}Rule`, {
    eventBus: bus,
    eventPattern: pattern,
    targets: [
      new LambdaTarget(fn, { deadLetterQueue: queue, retryAttempts: 185, maxEventAge: Duration.hours(24) }),
    ],
  });
  return fn;
};
