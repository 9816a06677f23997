import * as z from "zod";
import { pathFault, resultPathFault } from "./path.ts";
import { expressionFault, templateFaults } from "./template.ts";

const checkedText = (fault: (text: string) => string | undefined) =>
  z.string().superRefine((text, context) => {
    const message = fault(text);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });

const Path = checkedText(pathFault);
const ResultPath = checkedText(resultPathFault).nullable().optional();

export const Template = z.record(z.string(), z.unknown()).superRefine((template, context) => {
  for (const message of templateFaults(template)) context.addIssue({ code: "custom", message });
});
export const Expression = checkedText(expressionFault);
export const ReferencePath = Path;

/** No state waits longer than this (AWS: 99,999,999 seconds, three years). */
export const Seconds = z.int().min(1).max(99_999_999);

export const selection = {
  Comment: z.string().optional(),
  InputPath: Path.nullable().optional(),
  OutputPath: Path.nullable().optional(),
};
export const flow = { Next: z.string().optional(), End: z.literal(true).optional() };
export const result = { ResultPath };

const ErrorEquals = z.array(z.string()).min(1);

export const Retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals,
  IntervalSeconds: Seconds.optional(),
  MaxAttempts: z.int().min(0).max(99_999_999).optional(),
  BackoffRate: z.number().min(1).optional(),
  MaxDelaySeconds: Seconds.optional(),
  JitterStrategy: z.enum(["FULL", "NONE"]).optional(),
});
export type Retrier = z.infer<typeof Retrier>;

export const Catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals,
  Next: z.string(),
  ...result,
});
export type Catcher = z.infer<typeof Catcher>;
