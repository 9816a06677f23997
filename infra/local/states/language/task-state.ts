import * as z from "zod";
import { Catcher, flow, Retrier, result, Seconds, selection, Template } from "./fields.ts";

export const CALLBACK = ".waitForTaskToken";

const Invocation = Template.pipe(
  z.strictObject({
    FunctionName: z.string().min(1),
    Payload: z.unknown().optional(),
    "Payload.$": z.string().optional(),
  }),
);

export const Task = z.strictObject({
  Type: z.literal("Task"),
  Resource: z
    .string()
    .regex(
      /^arn:[\w-]+:states:::lambda:invoke(\.waitForTaskToken)?$/,
      "is not a resource this engine can call",
    ),
  Parameters: Invocation,
  ResultSelector: Template.optional(),
  TimeoutSeconds: Seconds.optional(),
  HeartbeatSeconds: Seconds.optional(),
  Retry: z.array(Retrier).optional(),
  Catch: z.array(Catcher).optional(),
  ...selection,
  ...flow,
  ...result,
});
export type TaskState = z.infer<typeof Task>;
