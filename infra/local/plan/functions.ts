import { join } from "node:path";
import * as z from "zod";
import type { Resources } from "./resources.ts";

const LambdaFunction = z.object({
  Handler: z.literal("index.handler"),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }),
  Timeout: z.number(),
  MemorySize: z.number(),
  ReservedConcurrentExecutions: z.number().optional(),
});

const InvokeConfig = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.number().default(2),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});

/** A function as this machine runs it. `retries` and `deadLetters` are for calls whose caller does not wait. */
export type FunctionPlan = {
  name: string;
  arn: string;
  entry: string;
  bundle: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMegabytes: number;
  concurrency: number | undefined;
  retries: number;
  deadLetters: string | undefined;
};

/** The functions of the template, each with its bundle in the assembly. */
export const planFunctions = (resources: Resources, directory: string): readonly FunctionPlan[] => {
  const configs = resources("AWS::Lambda::EventInvokeConfig", InvokeConfig);
  return resources("AWS::Lambda::Function", LambdaFunction).map(({ id, ref, arn, properties, asset }) => {
    if (!asset) throw new Error(`${id}: the template does not say where its bundle lies`);
    const config = configs.find(({ properties: { FunctionName } }) => FunctionName === ref)?.properties;
    return {
      name: ref,
      arn,
      entry: properties.Environment.Variables["POWERTOOLS_SERVICE_NAME"] ?? ref,
      bundle: join(directory, asset, "index.mjs"),
      environment: properties.Environment.Variables,
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
      concurrency: properties.ReservedConcurrentExecutions,
      retries: config?.MaximumRetryAttempts ?? 2,
      deadLetters: config?.DestinationConfig?.OnFailure.Destination,
    };
  });
};
