import { Duration } from "aws-cdk-lib";
import { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import { appAlarm, FIVE_MINUTES } from "./app-alarm.ts";
import type { Shared } from "./app-function.ts";

/** Where goes what could not be processed: kept for two weeks, visible, and replayed by an operator. */
export const deadLetters = (
  scope: Construct,
  id: string,
  { shared, impact }: { shared: Shared; impact: string },
): Queue => {
  const queue = new Queue(scope, id, { retentionPeriod: Duration.days(14), enforceSSL: true });
  const metric = queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES });
  appAlarm(scope, `${id}Waiting`, { metric, impact, runbook: "dead-letters", topic: shared.alarms });
  acknowledge(queue, { "AwsSolutions-SQS3": "it is itself the queue of dead letters" });
  return queue;
};

/** After how many attempts a message becomes a dead letter. */
const ATTEMPTS = 3;

/**
 * A queue of work: what could not be processed in three attempts becomes a dead letter. It rings where the oldest message
 * has waited for an hour. `hidden`: for how long a message that was taken is not given out again.
 */
export const workQueue = (
  scope: Construct,
  id: string,
  { shared, impact, runbook, hidden, letters }: WorkQueueProps,
): Queue => {
  const queue = new Queue(scope, id, {
    retentionPeriod: Duration.days(14),
    visibilityTimeout: hidden,
    deadLetterQueue: { queue: letters, maxReceiveCount: ATTEMPTS },
    enforceSSL: true,
  });
  const metric = queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES });
  appAlarm(scope, `${id}Late`, { metric, impact, runbook, topic: shared.alarms, threshold: 3600 });
  return queue;
};

type WorkQueueProps = {
  shared: Shared;
  impact: string;
  runbook: string;
  hidden: Duration;
  letters: Queue;
};
