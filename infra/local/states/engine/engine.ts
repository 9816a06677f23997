import type { Context } from "../interpret/context.ts";
import type { Place } from "../interpret/passes.ts";
import type { State } from "../language/states.ts";
import type { Definitions } from "../store/definitions.ts";
import { type Execution, findExecution } from "../store/executions.ts";
import type { Commit } from "../store/group-commit.ts";
import type { Sql } from "../store/sql.ts";
import type { Task } from "../store/tasks.ts";

export type Invoke = (functionArn: string, payload: unknown) => Promise<unknown>;

/**
 * What every part of the engine works with. `kick` makes an execution go on as far as it can; `call` calls the
 * function of a task, unless that call is under way.
 */
export type Engine = {
  sql: Sql;
  commit: Commit;
  definitions: Definitions;
  invoke: Invoke;
  now: () => number;
  log: (line: string) => void;
  kick: (arn: string) => void;
  call: (task: Task) => void;
  stopped: () => boolean;
};

const YEAR = 365 * 24 * 3600;

/** AWS ends an execution after a year, whatever its definition says. */
export const longestSeconds = (asked = YEAR): number => Math.min(asked, YEAR);

const contextOf = (at: Execution): Context => ({
  Execution: {
    Id: at.arn,
    Name: at.name,
    StartTime: new Date(at.started).toISOString(),
    Input: JSON.parse(at.input),
  },
  State: { Name: at.state, EnteredTime: new Date(at.entered).toISOString() },
  StateMachine: { Id: at.machine, Name: at.machine.slice(at.machine.lastIndexOf(":") + 1) },
});

/** The state that an execution is in, with its input and its context. */
export const placeOf = (engine: Engine, at: Execution): Place => {
  const state: State | undefined = engine.definitions(at.definition).States[at.state];
  if (!state) throw new Error(`${at.arn} is in the state "${at.state}", which its definition lacks.`);
  return { state, input: JSON.parse(at.stateInput), context: contextOf(at) };
};

const isCurrent = (engine: Engine, at: Execution): boolean => {
  const now = findExecution(engine.sql, at.arn);
  return (
    now?.status === "RUNNING" &&
    now.entry === at.entry &&
    now.phase === at.phase &&
    now.attempt === at.attempt
  );
};

/** Commits what follows from a place, unless the execution was stopped or timed out in the meantime. */
export const commitAt = (engine: Engine, at: Execution, work: () => void): Promise<void> =>
  engine.commit(() => {
    if (isCurrent(engine, at)) work();
  });
