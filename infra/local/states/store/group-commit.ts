import type { Sql } from "./sql.ts";

type Job = { work: () => unknown; resolve: (value: unknown) => void; reject: (error: unknown) => void };

/** Writes in one transaction; the promise is kept when the transaction has reached the disk, and not before. */
export type Commit = <Value>(work: () => Value) => Promise<Value>;

/** One job fails alone: what it wrote is taken back, the others stand. */
const runJob = (sql: Sql, { work, resolve, reject }: Job): (() => void) => {
  sql.script("SAVEPOINT job");
  try {
    const value = work();
    sql.script("RELEASE job");
    return () => resolve(value);
  } catch (error) {
    sql.script("ROLLBACK TO job; RELEASE job");
    return () => reject(error);
  }
};

const commitAll = (sql: Sql, jobs: readonly Job[]): void => {
  try {
    sql.script("BEGIN IMMEDIATE");
    const tellings = jobs.map((job) => runJob(sql, job));
    sql.script("COMMIT");
    for (const tell of tellings) tell();
  } catch (error) {
    for (const { reject } of jobs) reject(error);
    // Nothing to take back when BEGIN itself failed.
    try {
      sql.script("ROLLBACK");
    } catch {}
  }
};

/** Jobs that come in the same turn share one transaction, so that many executions cost few waits for the disk. */
export const groupCommit = (sql: Sql): Commit => {
  let waiting: Job[] = [];
  const flush = () => {
    const jobs = waiting;
    waiting = [];
    commitAll(sql, jobs);
  };
  return <Value>(work: () => Value) =>
    new Promise<Value>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ work, resolve: resolve as Job["resolve"], reject });
    });
};
