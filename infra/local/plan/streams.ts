import * as z from "zod";
import type { Resources } from "./resources.ts";

const Mapping = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  BatchSize: z.number(),
  StartingPosition: z.literal("TRIM_HORIZON"),
  MaximumRetryAttempts: z.number(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});

/** Of the other mappings, whose source is a queue, see plan/queues.ts. */
const StreamMapping = z.union([
  Mapping,
  z.object({
    EventSourceArn: z.string().startsWith("arn:aws:sqs:"),
    StartingPosition: z.undefined().optional(),
  }),
]);

/** A function that consumes a table's stream. `source` is the ARN of the table with `/stream` behind it. */
export type StreamPlan = {
  source: string;
  functionName: string;
  batchSize: number;
  retries: number;
  deadLetters: string | undefined;
};

export const planStreams = (resources: Resources): readonly StreamPlan[] =>
  resources("AWS::Lambda::EventSourceMapping", StreamMapping).flatMap(({ properties }) =>
    properties.StartingPosition
      ? [
          {
            source: properties.EventSourceArn,
            functionName: properties.FunctionName,
            batchSize: properties.BatchSize,
            retries: properties.MaximumRetryAttempts,
            deadLetters: properties.DestinationConfig?.OnFailure.Destination,
          },
        ]
      : [],
  );
