import { clockIn } from "../case-file/changes.ts";
import type { Context } from "../case-file/context.ts";
import { CASE_LIMITS } from "../case-file/limits.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { StepBody } from "../case-file/step.ts";
import type { LimitName } from "../law/limits.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";

/** The terms of measures are lengthened by their own step, with its own ceiling (强制法 25, 32). */
const BY_THEIR_OWN: ReadonlySet<string> = new Set(["measure-term", "freeze-term"]);

/** A limit that is neither met nor void nor lapsed. */
const STILL_COUNTS: ReadonlySet<string> = new Set(["running", "paused", "overdue"]);

const UNKNOWN = wrongField("/limit", "没有这一期限", "there is no such limit");
const OWN_STEP = wrongField(
  "/limit",
  "查封、扣押、冻结的期限以“延长查封、扣押、冻结期限”办理",
  "the term of a measure is extended as a measure",
);
const NO_ROUND = wrongField("/round", "案件没有正在计算的这一期限", "the case has no such limit that runs");
const PAUSED = wrongField("/round", "该期限已经中止", "this limit is paused already");
const NOT_PAUSED = wrongField("/round", "该期限没有中止", "this limit is not paused");

const isPaused = ({ acts }: CaseHead, { limit, round }: StepBody): boolean => {
  const last = acts.findLast(
    (act) =>
      (act.act === "pauseLimit" || act.act === "resumeLimit") && act.limit === limit && act.round === round,
  );
  return last?.act === "pauseLimit";
};

/** A limit that can be changed is one that runs in the case: known by its name and its round, and not ended. */
export const isRunningLimit = (head: CaseHead, context: Context<StepBody>): Refusal | undefined => {
  const { limit, round } = context.body;
  if (!(String(limit) in CASE_LIMITS)) return UNKNOWN;
  if (BY_THEIR_OWN.has(String(limit))) return OWN_STEP;
  const clock = clockIn(head, { limit: limit as LimitName, round: Number(round) }, context);
  return clock && STILL_COUNTS.has(clock.state) ? undefined : NO_ROUND;
};

/** It is paused once at a time. */
export const canPause = (head: CaseHead, context: Context<StepBody>): Refusal | undefined =>
  isRunningLimit(head, context) ?? (isPaused(head, context.body) ? PAUSED : undefined);

export const canResume = (head: CaseHead, context: Context<StepBody>): Refusal | undefined =>
  isRunningLimit(head, context) ?? (isPaused(head, context.body) ? undefined : NOT_PAUSED);
