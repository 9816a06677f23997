import * as z from "zod";
import type { Resources } from "./resources.ts";

const Mapping = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string().startsWith("arn:aws:sqs:"),
  BatchSize: z.number(),
  MaximumBatchingWindowInSeconds: z.number(),
  FunctionResponseTypes: z.tuple([z.literal("ReportBatchItemFailures")]),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
});

/** Of the other mappings, whose source is a stream, see plan/streams.ts. */
const QueueMapping = z.union([Mapping, z.object({ StartingPosition: z.string() })]);

const Queue = z.object({
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() }).optional(),
});

/**
 * A function that takes the messages of a queue, `batchSize` of them at once, gathered for a while, in at most so many calls
 * at the same time. It names the messages that it could not process.
 */
export type QueuePlan = {
  queue: string;
  functionName: string;
  batchSize: number;
  windowMilliseconds: number;
  calls: number;
  attempts: number;
  deadLetters: string;
};

export const planQueues = (resources: Resources): readonly QueuePlan[] => {
  const queues = resources("AWS::SQS::Queue", Queue);
  return resources("AWS::Lambda::EventSourceMapping", QueueMapping).flatMap(({ id, properties }) => {
    if (!("EventSourceArn" in properties)) return [];
    const { EventSourceArn, FunctionName, BatchSize, MaximumBatchingWindowInSeconds, ScalingConfig } =
      properties;
    const redrive = queues.find(({ arn }) => arn === EventSourceArn)?.properties.RedrivePolicy;
    if (!redrive) throw new Error(`${id}: its queue has nowhere to put its dead letters`);
    return [
      {
        queue: EventSourceArn,
        functionName: FunctionName,
        batchSize: BatchSize,
        windowMilliseconds: MaximumBatchingWindowInSeconds * 1000,
        calls: ScalingConfig.MaximumConcurrency,
        attempts: redrive.maxReceiveCount,
        deadLetters: redrive.deadLetterTargetArn,
      },
    ];
  });
};
