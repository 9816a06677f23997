import * as z from "zod";
import type { Engine } from "../engine/engine.ts";
import { isTooLarge } from "../engine/limits.ts";
import { settleOverdue, settleTask } from "../engine/settle-task.ts";
import { type Failure, type Outcome, succeeded } from "../interpret/outcome.ts";
import { findTask, noteHeartbeat, type Task } from "../store/tasks.ts";
import { operation } from "../wire/operation.ts";
import { Refusal } from "../wire/refusal.ts";

const taskToken = z.string().min(1).max(2048);

/** Does something with the open task of a token. An overdue one is ended first: its deadline holds, tick or not. */
type Found = { execution?: string; refusal?: "InvalidToken" | "TaskTimedOut" };

const withTask = async (engine: Engine, token: string, work: (task: Task) => void): Promise<object> => {
  const found = await engine.commit((): Found => {
    const task = findTask(engine.sql, token);
    if (!task?.callback) return { refusal: "InvalidToken" };
    const open = task.open === 1 && !settleOverdue(engine, task);
    if (open) work(task);
    return { execution: task.execution, ...(!open && { refusal: "TaskTimedOut" }) };
  });
  if (found.execution) engine.kick(found.execution);
  if (found.refusal === "InvalidToken") throw new Refusal("InvalidToken", "Invalid Token: 'Invalid token'");
  if (found.refusal)
    throw new Refusal("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
  return {};
};

const settle = (engine: Engine, token: string, outcome: Outcome): Promise<object> =>
  withTask(engine, token, (task) => settleTask(engine, task, { outcome }));

const parseOutput = (output: string): unknown => {
  if (isTooLarge(output)) throw new Refusal("InvalidOutput", "Invalid Output: too large");
  try {
    return JSON.parse(output);
  } catch {
    throw new Refusal("InvalidOutput", "Invalid Output: it is no JSON");
  }
};

export const sendTaskSuccess = operation(z.object({ taskToken, output: z.string() }), ({ engine }, request) =>
  settle(engine, request.taskToken, succeeded(parseOutput(request.output))),
);

const FailureRequest = z.object({
  taskToken,
  error: z.string().max(256).optional(),
  cause: z.string().max(32_768).optional(),
});

export const sendTaskFailure = operation(FailureRequest, ({ engine }, { taskToken: token, error, cause }) => {
  const failure: Failure = { error, cause };
  return settle(engine, token, { ok: false, failure });
});

export const sendTaskHeartbeat = operation(z.object({ taskToken }), ({ engine }, request) =>
  withTask(engine, request.taskToken, ({ token, heartbeat }) =>
    noteHeartbeat(engine.sql, token, engine.now() + (heartbeat ?? 0)),
  ),
);
