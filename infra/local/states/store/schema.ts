/** An execution keeps its place: the state it entered last, with its raw input, and how far it has come there. */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS definition (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS machine (arn TEXT PRIMARY KEY, created INTEGER NOT NULL) STRICT;

  CREATE TABLE IF NOT EXISTS execution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    arn TEXT NOT NULL UNIQUE,
    machine TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL REFERENCES definition (hash),
    status TEXT NOT NULL,
    input TEXT NOT NULL,
    started INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    ended INTEGER,
    output TEXT,
    error TEXT,
    cause TEXT,
    entry INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT '',
    stateInput TEXT NOT NULL DEFAULT '',
    entered INTEGER NOT NULL DEFAULT 0,
    phase TEXT NOT NULL DEFAULT 'entered',
    due INTEGER,
    attempt INTEGER NOT NULL DEFAULT 0,
    retries TEXT NOT NULL DEFAULT '[]',
    events INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS executionByMachine ON execution (machine, id);
  CREATE INDEX IF NOT EXISTS executionExpiring ON execution (expires) WHERE status = 'RUNNING';
  CREATE INDEX IF NOT EXISTS executionSleeping ON execution (due) WHERE status = 'RUNNING' AND phase = 'sleeping';

  CREATE TABLE IF NOT EXISTS task (
    token TEXT PRIMARY KEY,
    execution TEXT NOT NULL,
    entry INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    callback INTEGER NOT NULL,
    functionName TEXT NOT NULL,
    payload TEXT NOT NULL,
    acknowledged INTEGER NOT NULL DEFAULT 0,
    deadline INTEGER,
    heartbeat INTEGER,
    silentUntil INTEGER,
    open INTEGER NOT NULL DEFAULT 1,
    outcome TEXT,
    UNIQUE (execution, entry, attempt)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS taskDeadline ON task (deadline) WHERE open = 1 AND deadline IS NOT NULL;
  CREATE INDEX IF NOT EXISTS taskSilence ON task (silentUntil) WHERE open = 1 AND silentUntil IS NOT NULL;

  CREATE TABLE IF NOT EXISTS event (
    execution TEXT NOT NULL,
    id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (execution, id)
  ) STRICT, WITHOUT ROWID;
`;
