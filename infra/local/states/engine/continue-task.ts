import type { Failure } from "../interpret/outcome.ts";
import { leaveByCatch, leaveTask, type Place } from "../interpret/passes.ts";
import type { TaskState } from "../language/task-state.ts";
import { type Execution, noteProgress } from "../store/executions.ts";
import { currentTask, readOutcome, type Task } from "../store/tasks.ts";
import { commitAt, type Engine } from "./engine.ts";
import { isMeantFor, nextRetry } from "./retry.ts";
import { failExecution, leaveState } from "./transitions.ts";

type Failed = { place: Place<TaskState>; failure: Failure };

const goByCatch = async (engine: Engine, at: Execution, failed: Failed): Promise<void> => {
  const { place, failure } = failed;
  const catcher = place.state.Catch?.find((each) => isMeantFor(each, failure));
  const outcome = catcher && (await leaveByCatch(place, catcher, failure));
  await commitAt(engine, at, () =>
    outcome?.ok
      ? leaveState(engine, at, outcome.value)
      : failExecution(engine, at, outcome ? outcome.failure : failure),
  );
};

const recover = async (engine: Engine, at: Execution, failed: Failed): Promise<void> => {
  const used = JSON.parse(at.retries) as number[];
  const retry = nextRetry(failed.place.state.Retry ?? [], used, failed.failure);
  if (!retry) return goByCatch(engine, at, failed);
  const due = engine.now() + retry.delay;
  await commitAt(engine, at, () =>
    noteProgress(engine.sql, { ...at, phase: "sleeping", due, retries: JSON.stringify(retry.used) }),
  );
};

/** A task whose function has not taken it, as far as is known: it was just made, or the host died while it was called. */
const isUntaken = ({ open, acknowledged }: Task): boolean => open === 1 && acknowledged === 0;

/** Goes on from a task that has its answer; answers false while there is none. */
export const continueTask = async (
  engine: Engine,
  at: Execution,
  place: Place<TaskState>,
): Promise<boolean> => {
  const task = currentTask(engine.sql, at);
  if (!task) throw new Error(`The task of ${at.arn} in "${at.state}" is gone.`);
  if (isUntaken(task)) engine.call(task);
  const answer = readOutcome(task);
  if (!answer) return false;
  const outcome = answer.ok ? await leaveTask(place, answer.value ?? null) : answer;
  if (outcome.ok) await commitAt(engine, at, () => leaveState(engine, at, outcome.value));
  else await recover(engine, at, { place, failure: outcome.failure });
  return true;
};
