import * as z from "zod";
import { type Rule, ruleFaults } from "./choice-rule.ts";
import { Expression, flow, ReferencePath, result, Seconds, selection, Template } from "./fields.ts";
import { Task } from "./task-state.ts";

const Pass = z.strictObject({
  Type: z.literal("Pass"),
  Parameters: Template.optional(),
  Result: z.unknown().optional(),
  ...selection,
  ...flow,
  ...result,
});

const Wait = z.strictObject({
  Type: z.literal("Wait"),
  Seconds: z.int().min(0).max(99_999_999).optional(),
  Timestamp: z.iso.datetime({ offset: true }).optional(),
  SecondsPath: ReferencePath.optional(),
  TimestampPath: ReferencePath.optional(),
  ...selection,
  ...flow,
});

const ChoiceRule = z
  .record(z.string(), z.unknown())
  .superRefine((rule, context) => {
    for (const message of ruleFaults(rule)) context.addIssue({ code: "custom", message });
  })
  .pipe(z.looseObject({ Next: z.string() }))
  .transform((rule): Rule & { Next: string } => rule);

const Choice = z.strictObject({
  Type: z.literal("Choice"),
  Choices: z.array(ChoiceRule).min(1),
  Default: z.string().optional(),
  ...selection,
});

const Succeed = z.strictObject({ Type: z.literal("Succeed"), ...selection });

const Fail = z.strictObject({
  Type: z.literal("Fail"),
  Comment: z.string().optional(),
  Error: z.string().optional(),
  ErrorPath: Expression.optional(),
  Cause: z.string().optional(),
  CausePath: Expression.optional(),
});

/** A state that this engine runs. Fields that are not listed here are refused, never ignored. */
export const State = z.discriminatedUnion("Type", [Task, Pass, Wait, Choice, Succeed, Fail]);
export type State = z.infer<typeof State>;
export type WaitState = z.infer<typeof Wait>;
export type FailState = z.infer<typeof Fail>;

/** A state machine in the Amazon States Language, JSONPath dialect. */
export const Definition = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: z.literal("JSONPath").optional(),
  Version: z.literal("1.0").optional(),
  StartAt: z.string(),
  TimeoutSeconds: Seconds.optional(),
  States: z.record(z.string(), State),
});
export type Definition = z.infer<typeof Definition>;
