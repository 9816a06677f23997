import * as z from "zod";
import type { Bilingual } from "../kernel/bilingual.ts";
import { Text } from "../kernel/shapes.ts";
import type { LimitName } from "../law/limits.ts";
import type { Action } from "../platform/auth/permissions.ts";
import type { CommandRoute } from "../platform/http/route.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Key } from "../platform/table.ts";
import type { Claimed } from "../record/context.ts";
import { ACTS, type Act, type ActName } from "./acts/acts.ts";
import type { Context } from "./context.ts";
import { claimed, receipt } from "./contract.ts";
import type { FlowName } from "./model/flow.ts";
import type { CaseHead } from "./model/head.ts";
import type { TaskKind } from "./model/tasks.ts";

/** The body of a step: the fields of its act, and what every command may claim. */
export type StepBody = Claimed & { readonly [field: string]: unknown };

/** A task that a step opens: of the act itself, or the one of its kind in the case; due by the limits that are named. */
export type Opens = { kind: TaskKind; by?: readonly LimitName[]; if?: (act: Act, head: CaseHead) => boolean };

/** A task that a step ends: the only one of its kind, that of the act which a field names, or of the last such act. */
export type Ends = { kind: TaskKind; of?: { field: string } | { last: ActName } };

/** An act of the case that a field names by its number, and the acts by which it is over. */
export type Reference = { field: string; to: ActName; over?: readonly ActName[] };

/**
 * A step (环节) of a procedure: an act that is recorded as it was done, judged by the rules, and written with the tasks
 * it opens and ends. When it is open is said by the procedures.
 */
export type Step = {
  path: `/${string}`;
  /** How its fact is called. */
  fact: string;
  /** Fields of the act that need not be known. */
  optional?: readonly string[];
  /** The field of the act that says who approved it: whoever takes the step. */
  approver?: string;
  /** Fields that are found out here and are no part of the body. */
  derived?: readonly string[];
  refers?: Reference;
  /** Acts without which this one could not be. */
  needs?: readonly ActName[];
  opens?: readonly Opens[];
  ends?: readonly Ends[];
  flow?: { name: FlowName; if?: (act: Act) => boolean };
  /** What else must be read, and what only this step must look at. */
  reads?: (body: StepBody) => readonly Key[];
  check?: (head: CaseHead, context: Context<StepBody>) => Refusal | undefined;
};

export type StepName = ActName & Action;
export type Steps = { readonly [Name in StepName]?: Step };

/** The words of a record go into its fact, never into the head. */
const note = Text(4000).optional();

const bodyOf = (name: StepName, { optional = [], approver, derived = [] }: Step): z.ZodType<StepBody> => {
  const left = new Set([...derived, ...(approver ? [approver] : [])]);
  const fields = Object.entries(ACTS[name].shape as Record<string, z.ZodType>)
    .filter(([field]) => !left.has(field))
    .map(([field, shape]) => [field, optional.includes(field) ? shape.optional() : shape] as const);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return z
    .strictObject({ ...Object.fromEntries(fields), note, ...claimed })
    .meta({ id: title }) as unknown as z.ZodType<StepBody>;
};

export type StepRoute = CommandRoute & { body: z.ZodType<StepBody>; ifMatch: true };

const routeOf = (name: StepName, step: Step): StepRoute => {
  const { zh, en }: Bilingual = ACTS[name];
  return {
    kind: "command",
    method: "POST",
    path: `/cases/{caseId}${step.path}`,
    title: { zh, en },
    status: 201,
    body: bodyOf(name, step),
    ifMatch: true,
    answer: receipt({ act: z.int(), due: z.string().optional() }),
  };
};

/** The routes of a table of steps. */
export const stepRoutes = <Table extends Steps>(
  steps: Table,
): { readonly [Name in keyof Table]: StepRoute } =>
  Object.fromEntries(
    (Object.entries(steps) as [StepName, Step][]).map(([name, step]) => [name, routeOf(name, step)]),
  ) as { [Name in keyof Table]: StepRoute };
