import { type Execution, findExecution } from "../store/executions.ts";
import { findTask } from "../store/tasks.ts";
import type { Engine } from "./engine.ts";
import { settleOverdue } from "./settle-task.ts";
import { endExecution } from "./transitions.ts";

type Due = { tasks: readonly string[]; executions: readonly string[]; sleepers: readonly string[] };

const column = (engine: Engine, text: string): readonly string[] =>
  engine.sql.all<{ name: string }>(text, { now: engine.now() }).map(({ name }) => name);

const findDue = (engine: Engine): Due => ({
  tasks: column(
    engine,
    `SELECT token AS name FROM task WHERE open = 1 AND deadline IS NOT NULL AND deadline <= :now
     UNION SELECT token FROM task WHERE open = 1 AND silentUntil IS NOT NULL AND silentUntil <= :now`,
  ),
  executions: column(
    engine,
    "SELECT arn AS name FROM execution WHERE status = 'RUNNING' AND expires <= :now",
  ),
  sleepers: column(
    engine,
    "SELECT arn AS name FROM execution WHERE status = 'RUNNING' AND phase = 'sleeping' AND due <= :now",
  ),
});

const isExpired = (engine: Engine, at: Execution | undefined): at is Execution =>
  at?.status === "RUNNING" && at.expires <= engine.now();

const settleDue = (engine: Engine, due: Due): readonly string[] => {
  const settled = due.tasks.flatMap((token) => {
    const task = findTask(engine.sql, token);
    return task && settleOverdue(engine, task) ? [task.execution] : [];
  });
  for (const arn of due.executions) {
    const at = findExecution(engine.sql, arn);
    if (isExpired(engine, at)) endExecution(engine, at, { status: "TIMED_OUT" });
  }
  return [...settled, ...due.sleepers];
};

/** Ends what has run out of time and wakes what has slept long enough. Times are absolute: the clock may jump. */
export const tick = async (engine: Engine): Promise<void> => {
  const due = findDue(engine);
  if (due.tasks.length + due.executions.length + due.sleepers.length === 0) return;
  const woken = await engine.commit(() => settleDue(engine, due));
  for (const arn of woken) engine.kick(arn);
};
