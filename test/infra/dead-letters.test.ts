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

describe.each(PARTITIONS)("what could not be processed in %s", (partition) => {
  const queues = (): readonly string[] => resourcesIn(partition, "AWS::SQS::Queue").map(({ id }) => id);

  test("is kept for every consumer, whether it was not reached or failed", () => {
    const rules = reactions(partition);
    expect(rules.length).toBeGreaterThan(1);
    for (const { id, Properties } of rules)
      for (const { Arn, DeadLetterConfig, RetryPolicy } of Properties.Targets) {
        const failed = asynchronous(partition, named(Arn));
        expect(queues(), id).toContain(named(DeadLetterConfig.Arn));
        expect(queueOf(failed?.Properties ?? {}), id).toBe(named(DeadLetterConfig.Arn));
        expect(failed?.Properties.MaximumRetryAttempts, id).toBeGreaterThan(0);
        expect(RetryPolicy.MaximumRetryAttempts, id).toBeGreaterThan(0);
      }
  });

  test("is kept for every stream, which is read from its beginning", () => {
    const streams = resourcesIn(partition, "AWS::Lambda::EventSourceMapping");
    expect(streams).toHaveLength(1);
    for (const { id, Properties } of streams) {
      expect(queues(), id).toContain(queueOf(Properties));
      expect(Properties.StartingPosition, id).toBe("TRIM_HORIZON");
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

  test("lasts two weeks, and rings as long as any of it waits", () => {
    const alarms = resourcesIn(partition, "AWS::CloudWatch::Alarm");
    for (const { id, Properties } of resourcesIn(partition, "AWS::SQS::Queue")) {
      expect(Properties.MessageRetentionPeriod, id).toBe(FOURTEEN_DAYS);
      const waiting = alarms.filter(
        ({ Properties: { MetricName, Dimensions } }) =>
          MetricName === "ApproximateNumberOfMessagesVisible" && queueNamed(Dimensions) === id,
      );
      expect(waiting, id).toHaveLength(1);
      expect(waiting[0]?.Properties.AlarmDescription, id).toMatch(/runbooks\/dead-letters\.md$/);
    }
  });
});

const queueNamed = ([dimension]: readonly { Value: object }[]): string => named(dimension?.Value ?? {});
