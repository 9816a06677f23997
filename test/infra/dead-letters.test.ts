import { describe, expect, test } from "vitest";
import { named, PARTITIONS, type Partition, type Placed, resourcesIn } from "../support/templates.ts";

const FOURTEEN_DAYS = 1_209_600;

const queueOf = (properties: { DestinationConfig?: { OnFailure: { Destination: object } } }): string =>
  named(properties.DestinationConfig?.OnFailure.Destination ?? {});

/** The rules that call functions because something has happened, not because time has passed. */
const reactions = (partition: Partition): readonly Placed[] =>
  resourcesIn(partition, "AWS::Events::Rule").filter(({ Properties }) => Properties.EventPattern);

const asynchronous = (partition: Partition, fn: string): Placed | undefined =>
  resourcesIn(partition, "AWS::Lambda::EventInvokeConfig").find(
    ({ Properties }) => named(Properties.FunctionName) === fn,
  );

const found = (partition: Partition, type: string, id: string): Placed | undefined =>
  resourcesIn(partition, type).find((placed) => placed.id === id);

const mappings = (partition: Partition): readonly Placed[] =>
  resourcesIn(partition, "AWS::Lambda::EventSourceMapping");

/** Where what a target could not process goes, and whether it is tried more than once. */
const attemptsOf = (partition: Partition, target: string): { letters: string; several: boolean } => {
  const redrive = found(partition, "AWS::SQS::Queue", target)?.Properties.RedrivePolicy;
  if (redrive) return { letters: named(redrive.deadLetterTargetArn), several: redrive.maxReceiveCount > 1 };
  const failed = asynchronous(partition, target);
  return {
    letters: queueOf(failed?.Properties ?? {}),
    several: failed?.Properties.MaximumRetryAttempts > 0,
  };
};

/** Every queue that is named as one of dead letters. */
const deadLetterQueues = (partition: Partition): readonly string[] => [
  ...reactions(partition).flatMap(({ Properties }) =>
    Properties.Targets.map(({ DeadLetterConfig }: { DeadLetterConfig: { Arn: object } }) =>
      named(DeadLetterConfig.Arn),
    ),
  ),
  ...mappings(partition).flatMap(({ Properties }) =>
    Properties.DestinationConfig ? queueOf(Properties) : [],
  ),
];

const alarmsOn = (partition: Partition, queue: string): readonly Placed[] =>
  resourcesIn(partition, "AWS::CloudWatch::Alarm").filter(
    ({ Properties: { Namespace, Dimensions } }) =>
      Namespace === "AWS/SQS" && named(Dimensions[0].Value) === queue,
  );

describe.each(PARTITIONS)("what could not be processed in %s", (partition) => {
  const queues = (): readonly string[] => resourcesIn(partition, "AWS::SQS::Queue").map(({ id }) => id);

  test("is kept for every consumer, whether it was not reached or failed", () => {
    const rules = reactions(partition);
    expect(rules.length).toBeGreaterThan(1);
    for (const { id, Properties } of rules)
      for (const { Arn, DeadLetterConfig, RetryPolicy } of Properties.Targets) {
        const letters = named(DeadLetterConfig.Arn);
        expect(queues(), id).toContain(letters);
        expect(RetryPolicy.MaximumRetryAttempts, id).toBeGreaterThan(0);
        expect(attemptsOf(partition, named(Arn)), id).toEqual({ letters, several: true });
      }
  });

  test("is kept for every stream, which is read from its beginning", () => {
    const streams = mappings(partition).filter(({ Properties }) => Properties.StartingPosition);
    expect(streams).toHaveLength(1);
    for (const { id, Properties } of streams) {
      expect(queues(), id).toContain(queueOf(Properties));
      expect(Properties.StartingPosition, id).toBe("TRIM_HORIZON");
    }
  });

  test("of a batch is what its function names, and a message stays hidden for longer than that takes", () => {
    const batches = mappings(partition).filter(({ Properties }) => !Properties.StartingPosition);
    expect(batches.map(({ Properties }) => named(Properties.FunctionName))).toEqual([
      expect.stringContaining("SupervisionOnCaseChanged"),
    ]);
    for (const { id, Properties } of batches) {
      expect(Properties.FunctionResponseTypes, id).toEqual(["ReportBatchItemFailures"]);
      const queue = found(partition, "AWS::SQS::Queue", named(Properties.EventSourceArn));
      const fn = found(partition, "AWS::Lambda::Function", named(Properties.FunctionName));
      expect(queue?.Properties.VisibilityTimeout, id).toBe(6 * fn?.Properties.Timeout);
    }
  });

  test("is not kept for schedules: the next run does what this one left, one at a time", () => {
    const schedules = resourcesIn(partition, "AWS::Events::Rule").filter(
      ({ Properties }) => Properties.ScheduleExpression,
    );
    const functions = resourcesIn(partition, "AWS::Lambda::Function");
    expect(schedules.length).toBeGreaterThan(2);
    for (const { id, Properties } of schedules) {
      const [{ Arn }] = Properties.Targets;
      expect(asynchronous(partition, named(Arn))?.Properties.MaximumRetryAttempts, id).toBe(0);
      const fn = functions.find((each) => each.id === named(Arn));
      expect(fn?.Properties.ReservedConcurrentExecutions, id).toBe(1);
    }
  });

  test("lasts two weeks, and rings as long as any of it waits, or where work has waited for an hour", () => {
    const letters = new Set(deadLetterQueues(partition));
    expect(letters.size).toBeGreaterThan(3);
    for (const { id, Properties } of resourcesIn(partition, "AWS::SQS::Queue")) {
      expect(Properties.MessageRetentionPeriod, id).toBe(FOURTEEN_DAYS);
      const [metric, threshold, runbook] = letters.has(id)
        ? ["ApproximateNumberOfMessagesVisible", 1, /runbooks\/dead-letters\.md$/]
        : (["ApproximateAgeOfOldestMessage", 3600, /runbooks\/[a-z-]+\.md$/] as const);
      const waiting = alarmsOn(partition, id).filter(
        ({ Properties: { MetricName } }) => MetricName === metric,
      );
      expect(waiting, id).toHaveLength(1);
      expect(waiting[0]?.Properties.Threshold, id).toBe(threshold);
      expect(waiting[0]?.Properties.AlarmDescription, id).toMatch(runbook);
    }
  });
});
