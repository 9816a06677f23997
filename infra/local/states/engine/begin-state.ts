import { type Place, pass } from "../interpret/passes.ts";
import { failureOfFail, waitUntil } from "../interpret/wait-and-fail.ts";
import type { FailState, WaitState } from "../language/states.ts";
import type { TaskState } from "../language/task-state.ts";
import { type Execution, noteProgress } from "../store/executions.ts";
import { commitAt, type Engine } from "./engine.ts";
import { openTask } from "./open-task.ts";
import { failExecution, leaveState } from "./transitions.ts";

/** Goes through a state, or on from it when its waiting is over. */
export const goThrough = async (engine: Engine, at: Execution, place: Place): Promise<void> => {
  const outcome = await pass(place);
  await commitAt(engine, at, () =>
    outcome.ok ? leaveState(engine, at, outcome.value) : failExecution(engine, at, outcome.failure),
  );
};

const fallAsleep = async (engine: Engine, at: Execution, place: Place<WaitState>): Promise<void> => {
  const until = await waitUntil(place, engine.now());
  await commitAt(engine, at, () =>
    until.ok
      ? noteProgress(engine.sql, { ...at, phase: "sleeping", due: until.value })
      : failExecution(engine, at, until.failure),
  );
};

const fail = async (engine: Engine, at: Execution, place: Place<FailState>): Promise<void> => {
  const failure = await failureOfFail(place);
  await commitAt(engine, at, () => failExecution(engine, at, failure));
};

/** The first step in a state that was just entered, or that is tried again. */
export const beginState = (engine: Engine, at: Execution, place: Place): Promise<void> => {
  switch (place.state.Type) {
    case "Task":
      return openTask(engine, at, place as Place<TaskState>);
    case "Wait":
      return fallAsleep(engine, at, place as Place<WaitState>);
    case "Fail":
      return fail(engine, at, place as Place<FailState>);
    default:
      return goThrough(engine, at, place);
  }
};
