import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import type { Construct } from "constructs";
import type { ConsumerProps } from "./app-consumer.ts";
import { appFunction, type Shared } from "./app-function.ts";
import { deadLetters, workQueue } from "./app-queue.ts";

export type BatchConsumerProps = Omit<ConsumerProps, "concurrency" | "timeout"> & {
  timeout: Duration;
  /** At most so many events at once, and so many calls at the same time. */
  batch: number;
  calls: number;
  /** For how long events are gathered before the function is called. */
  window: Duration;
};

/** AWS asks that a message stay hidden for six times as long as its function may take. */
const HIDDEN_TIMES = 6;

/**
 * A reactor that takes events in batches, so that several of one matter are one piece of work: a rule of the bus puts them
 * into a queue, and the function takes them from there. It names the events that it could not process; after three
 * attempts they become dead letters.
 */
export const appBatchConsumer = (
  scope: Construct,
  shared: Shared,
  props: BatchConsumerProps,
): LambdaFunction => {
  const { bus, pattern, batch, calls, window, ...functionProps } = props;
  const { timeout, impact, runbook } = props;
  const fn = appFunction(scope, shared, functionProps);
  const letters = deadLetters(scope, `${fn.node.id}DeadLetters`, { shared, impact });
  const hidden = Duration.seconds(timeout.toSeconds() * HIDDEN_TIMES);
  const queue = workQueue(scope, `${fn.node.id}Queue`, { shared, impact, runbook, hidden, letters });
  new Rule(scope, `${fn.node.id}Rule`, {
    eventBus: bus,
    eventPattern: pattern,
    targets: [
      new SqsQueue(queue, { deadLetterQueue: letters, retryAttempts: 185, maxEventAge: Duration.hours(24) }),
    ],
  });
  fn.addEventSource(
    new SqsEventSource(queue, {
      batchSize: batch,
      maxBatchingWindow: window,
      maxConcurrency: calls,
      reportBatchItemFailures: true,
    }),
  );
  return fn;
};
