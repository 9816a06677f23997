import type { Place } from "../interpret/passes.ts";
import type { TaskState } from "../language/task-state.ts";
import { type Execution, findExecution, noteProgress } from "../store/executions.ts";
import { beginState, goThrough } from "./begin-state.ts";
import { continueTask } from "./continue-task.ts";
import { commitAt, type Engine, placeOf } from "./engine.ts";

/** A Wait that is over is left; a Task whose pause is over is tried again. */
const wake = async (engine: Engine, at: Execution, place: Place): Promise<boolean> => {
  if (at.due !== null && at.due > engine.now()) return false;
  if (place.state.Type === "Wait") await goThrough(engine, at, place);
  else
    await commitAt(engine, at, () =>
      noteProgress(engine.sql, { ...at, phase: "entered", due: null, attempt: at.attempt + 1 }),
    );
  return true;
};

/**
 * Takes an execution one step on from where it is kept; answers false when it has to wait, or is over. A step may be
 * taken again after the host has died within it, so each begins with what is kept and ends with one commit.
 */
export const step = async (engine: Engine, arn: string): Promise<boolean> => {
  const at = findExecution(engine.sql, arn);
  if (at?.status !== "RUNNING") return false;
  const place = placeOf(engine, at);
  switch (at.phase) {
    case "entered":
      await beginState(engine, at, place);
      return true;
    case "tasking":
      return continueTask(engine, at, place as Place<TaskState>);
    case "sleeping":
      return wake(engine, at, place);
    default:
      return at.phase satisfies never;
  }
};
