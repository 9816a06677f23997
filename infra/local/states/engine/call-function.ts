import { failed, type Outcome, succeeded } from "../interpret/outcome.ts";
import { recordEvent } from "../store/events.ts";
import { acknowledgeTask, findTask, type Task } from "../store/tasks.ts";
import type { Engine } from "./engine.ts";
import { resourceOf, settleTask } from "./settle-task.ts";

/** AWS tells the cause as the JSON text that the function's runtime reported. */
const failureOf = (error: unknown): Outcome => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return failed(name, JSON.stringify({ errorType: name, errorMessage: message }));
};

const call = async ({ invoke }: Engine, { functionName, payload }: Task): Promise<Outcome> => {
  try {
    const answer = (await invoke(functionName, JSON.parse(payload))) ?? null;
    return succeeded({ Payload: JSON.parse(JSON.stringify(answer)) as unknown, StatusCode: 200 });
  } catch (error) {
    return failureOf(error);
  }
};

const acknowledge = (engine: Engine, task: Task): void => {
  acknowledgeTask(engine.sql, task.token);
  if (!task.open) return;
  const details = { taskSubmittedEventDetails: resourceOf(task) };
  recordEvent(engine.sql, { execution: task.execution, at: engine.now(), type: "TaskSubmitted", details });
};

/**
 * Calls the function of a task. Its answer settles the task, unless the task waits for its token: then the answer
 * says only that the function has the token. A task that was settled while the function ran stays as it is.
 */
export const callFunction = async (engine: Engine, { token }: Task): Promise<void> => {
  const called = findTask(engine.sql, token);
  if (!called?.open) return;
  const outcome = await call(engine, called);
  // A host that closes may take its functions down with it: that is no failure of theirs.
  if (!outcome.ok && engine.stopped()) return;
  await engine.commit(() => {
    const task = findTask(engine.sql, token);
    if (!task) return;
    if (task.callback && outcome.ok) acknowledge(engine, task);
    else if (task.open) settleTask(engine, task, { outcome });
  });
  engine.kick(called.execution);
};
