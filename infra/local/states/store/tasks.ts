import type { Outcome } from "../interpret/outcome.ts";
import type { Execution } from "./executions.ts";
import type { Sql } from "./sql.ts";

/** A call of a function by a state. The token of one without `callback` is known to nobody. */
export type Task = {
  token: string;
  execution: string;
  entry: number;
  attempt: number;
  callback: 0 | 1;
  functionName: string;
  payload: string;
  /** The function has taken a task with callback: it is not called again. */
  acknowledged: 0 | 1;
  deadline: number | null;
  heartbeat: number | null;
  silentUntil: number | null;
  open: 0 | 1;
  outcome: string | null;
};

export type NewTask = Omit<Task, "acknowledged" | "open" | "outcome">;

export const addTask = (sql: Sql, task: NewTask): void =>
  sql.run(
    `INSERT INTO task (token, execution, entry, attempt, callback, functionName, payload, deadline, heartbeat, silentUntil)
     VALUES (:token, :execution, :entry, :attempt, :callback, :functionName, :payload, :deadline, :heartbeat, :silentUntil)`,
    task,
  );

export const findTask = (sql: Sql, token: string): Task | undefined =>
  sql.one<Task>("SELECT * FROM task WHERE token = :token", { token });

export const currentTask = (sql: Sql, { arn, entry, attempt }: Execution): Task | undefined =>
  sql.one<Task>("SELECT * FROM task WHERE execution = :arn AND entry = :entry AND attempt = :attempt", {
    arn,
    entry,
    attempt,
  });

export const acknowledgeTask = (sql: Sql, token: string): void =>
  sql.run("UPDATE task SET acknowledged = 1 WHERE token = :token", { token });

export const noteHeartbeat = (sql: Sql, token: string, silentUntil: number): void =>
  sql.run("UPDATE task SET silentUntil = :silentUntil WHERE token = :token AND heartbeat IS NOT NULL", {
    token,
    silentUntil,
  });

export const closeTask = (sql: Sql, token: string, outcome: Outcome): void =>
  sql.run("UPDATE task SET open = 0, outcome = :outcome WHERE token = :token", {
    token,
    outcome: JSON.stringify(outcome),
  });

/** Tasks of an execution that is over: nobody waits for them. */
export const closeTasksOf = (sql: Sql, execution: string): void =>
  sql.run("UPDATE task SET open = 0 WHERE execution = :execution AND open = 1", { execution });

export const readOutcome = ({ outcome }: Task): Outcome | undefined =>
  outcome === null ? undefined : (JSON.parse(outcome) as Outcome);
