import { randomBytes } from "node:crypto";
import { type Place, taskParameters } from "../interpret/passes.ts";
import { CALLBACK, type TaskState } from "../language/task-state.ts";
import { recordEvent } from "../store/events.ts";
import { type Execution, noteProgress } from "../store/executions.ts";
import { addTask, type NewTask } from "../store/tasks.ts";
import { commitAt, type Engine } from "./engine.ts";
import { payloadFault } from "./limits.ts";
import { resourceOf } from "./settle-task.ts";
import { failExecution } from "./transitions.ts";

type Parameters = { FunctionName: string; Payload?: unknown };

const later = (from: number, seconds: number | undefined): number | null =>
  seconds === undefined ? null : from + seconds * 1000;

const newTask = (
  engine: Engine,
  at: Execution,
  { Resource, TimeoutSeconds, HeartbeatSeconds }: TaskState,
) => {
  const now = engine.now();
  return {
    token: randomBytes(48).toString("base64url"),
    execution: at.arn,
    entry: at.entry,
    attempt: at.attempt,
    callback: Resource.endsWith(CALLBACK) ? 1 : 0,
    deadline: later(now, TimeoutSeconds),
    heartbeat: later(0, HeartbeatSeconds),
    silentUntil: later(now, HeartbeatSeconds),
  } as const;
};

const timesOf = ({ TimeoutSeconds, HeartbeatSeconds }: TaskState) => ({
  ...(TimeoutSeconds && { timeoutInSeconds: TimeoutSeconds }),
  ...(HeartbeatSeconds && { heartbeatInSeconds: HeartbeatSeconds }),
});

type Scheduled = { task: NewTask; state: TaskState };

const schedule = (engine: Engine, at: Execution, { task, state }: Scheduled): void => {
  addTask(engine.sql, task);
  noteProgress(engine.sql, { ...at, phase: "tasking", due: null });
  const parameters = JSON.stringify({ FunctionName: task.functionName, Payload: JSON.parse(task.payload) });
  const region = at.arn.split(":")[3];
  const details = {
    taskScheduledEventDetails: { ...resourceOf(task), ...timesOf(state), region, parameters },
  };
  recordEvent(engine.sql, { execution: at.arn, at: engine.now(), type: "TaskScheduled", details });
};

/** Makes the task of a state: what is sent, with its token, is kept before anything is sent. */
export const openTask = async (engine: Engine, at: Execution, place: Place<TaskState>): Promise<void> => {
  const task = newTask(engine, at, place.state);
  const context = { ...place.context, Task: { Token: task.token } };
  const found = await taskParameters({ ...place, context });
  await commitAt(engine, at, () => {
    if (!found.ok) return failExecution(engine, at, found.failure);
    const { FunctionName, Payload = {} } = found.value as Parameters;
    const fault = payloadFault(JSON.stringify(Payload));
    if (fault) return failExecution(engine, at, fault);
    const sent = { functionName: FunctionName, payload: JSON.stringify(Payload) };
    schedule(engine, at, { task: { ...task, ...sent }, state: place.state });
  });
};
