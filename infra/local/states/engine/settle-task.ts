import type { Outcome } from "../interpret/outcome.ts";
import { recordEvent } from "../store/events.ts";
import { closeTask, type Task } from "../store/tasks.ts";
import type { Engine } from "./engine.ts";
import { payloadFault } from "./limits.ts";

/** These functions write, so they are called within a commit. */

export const resourceOf = ({ callback }: Pick<Task, "callback">) => ({
  resourceType: "lambda",
  resource: callback ? "invoke.waitForTaskToken" : "invoke",
});

type Answer = { outcome: Outcome; timedOut?: boolean };

const eventOf = (task: Task, { outcome, timedOut }: Answer): { type: string; details: object } => {
  const resource = resourceOf(task);
  if (outcome.ok) {
    const output = { output: JSON.stringify(outcome.value), outputDetails: { truncated: false } };
    return { type: "TaskSucceeded", details: { taskSucceededEventDetails: { ...resource, ...output } } };
  }
  const details = { ...resource, ...outcome.failure };
  return timedOut
    ? { type: "TaskTimedOut", details: { taskTimedOutEventDetails: details } }
    : { type: "TaskFailed", details: { taskFailedEventDetails: details } };
};

const withinLimits = (outcome: Outcome): Outcome => {
  const fault = outcome.ok ? payloadFault(JSON.stringify(outcome.value)) : undefined;
  return fault ? { ok: false, failure: fault } : outcome;
};

/** Takes the first answer to a task that is still open. */
export const settleTask = (engine: Engine, task: Task, answer: Answer): void => {
  const outcome = withinLimits(answer.outcome);
  closeTask(engine.sql, task.token, outcome);
  recordEvent(engine.sql, {
    execution: task.execution,
    at: engine.now(),
    ...eventOf(task, { ...answer, outcome }),
  });
};

/** Ends a task whose time is over; answers whether it was. The earlier of its two times tells the error. */
export const settleOverdue = (engine: Engine, task: Task): boolean => {
  const deadline = task.deadline ?? Number.POSITIVE_INFINITY;
  const silentUntil = task.silentUntil ?? Number.POSITIVE_INFINITY;
  if (!task.open || Math.min(deadline, silentUntil) > engine.now()) return false;
  const error = silentUntil < deadline ? "States.HeartbeatTimeout" : "States.Timeout";
  settleTask(engine, task, { outcome: { ok: false, failure: { error } }, timedOut: true });
  return true;
};
