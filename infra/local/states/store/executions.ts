import type { Sql } from "./sql.ts";

export const STATUSES = ["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"] as const;
export type Status = (typeof STATUSES)[number];

/** How far an execution has come in its state: nothing done, waiting for a task, or waiting for a time. */
export type Phase = "entered" | "tasking" | "sleeping";

export type Execution = {
  id: number;
  arn: string;
  machine: string;
  name: string;
  definition: string;
  status: Status;
  input: string;
  started: number;
  expires: number;
  ended: number | null;
  output: string | null;
  error: string | null;
  cause: string | null;
  /** Counts the states entered; with `attempt` it names one task. */
  entry: number;
  state: string;
  stateInput: string;
  entered: number;
  phase: Phase;
  due: number | null;
  attempt: number;
  /** How often each Retry of the state was used. */
  retries: string;
  events: number;
};

export type NewExecution = Pick<
  Execution,
  "arn" | "machine" | "name" | "definition" | "input" | "started" | "expires"
>;

export const addExecution = (sql: Sql, execution: NewExecution): void =>
  sql.run(
    `INSERT INTO execution (arn, machine, name, definition, status, input, started, expires)
     VALUES (:arn, :machine, :name, :definition, 'RUNNING', :input, :started, :expires)`,
    execution,
  );

export const findExecution = (sql: Sql, arn: string): Execution | undefined =>
  sql.one<Execution>("SELECT * FROM execution WHERE arn = :arn", { arn });

export type Checkpoint = Pick<Execution, "arn" | "state" | "stateInput" | "entered">;

/** The next state, as entered: nothing of it has run yet. */
export const moveTo = (sql: Sql, checkpoint: Checkpoint): void =>
  sql.run(
    `UPDATE execution SET entry = entry + 1, state = :state, stateInput = :stateInput, entered = :entered,
       phase = 'entered', due = NULL, attempt = 0, retries = '[]' WHERE arn = :arn`,
    checkpoint,
  );

export type Progress = Pick<Execution, "arn" | "phase" | "due" | "attempt" | "retries">;

export const noteProgress = (sql: Sql, { arn, phase, due, attempt, retries }: Progress): void =>
  sql.run(
    "UPDATE execution SET phase = :phase, due = :due, attempt = :attempt, retries = :retries WHERE arn = :arn",
    { arn, phase, due, attempt, retries },
  );

export type Ending = Pick<Execution, "arn" | "status" | "ended" | "output" | "error" | "cause">;

export const closeExecution = (sql: Sql, ending: Ending): void => {
  sql.run(
    `UPDATE execution SET status = :status, ended = :ended, output = :output, error = :error, cause = :cause
     WHERE arn = :arn`,
    ending,
  );
};
