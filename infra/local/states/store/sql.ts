import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { SCHEMA } from "./schema.ts";

type Values = Record<string, SQLInputValue>;

/** The tables of the engine, one statement at a time. */
export type Sql = {
  one: <Row>(text: string, values?: Values) => Row | undefined;
  all: <Row>(text: string, values?: Values) => Row[];
  run: (text: string, values?: Values) => void;
  script: (text: string) => void;
  close: () => void;
};

const VERSION = 1;

/** Exclusive: two engines on one folder would both run every execution. Full: what is committed is on the disk. */
const claim = (database: DatabaseSync, directory: string): void => {
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (version > VERSION) throw new Error(`The executions in ${directory} were written by a later engine.`);
  database.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${VERSION}; COMMIT`);
};

const openFile = (directory: string): DatabaseSync => {
  mkdirSync(directory, { recursive: true });
  const database = new DatabaseSync(join(directory, "states.sqlite"));
  try {
    claim(database, directory);
    return database;
  } catch (error) {
    database.close();
    if (!(error instanceof Error) || error.message !== "database is locked") throw error;
    throw new Error(`The executions in ${directory} are run by another engine.`, { cause: error });
  }
};

export const openSql = (directory: string): Sql => {
  const database = openFile(directory);
  const statements = new Map<string, StatementSync>();
  const statement = (text: string): StatementSync => {
    const known = statements.get(text) ?? database.prepare(text);
    statements.set(text, known);
    return known;
  };
  return {
    one: <Row>(text: string, values: Values = {}) => statement(text).get(values) as Row | undefined,
    all: <Row>(text: string, values: Values = {}) => statement(text).all(values) as Row[],
    run: (text, values = {}) => void statement(text).run(values),
    script: (text) => database.exec(text),
    close: () => database.close(),
  };
};
