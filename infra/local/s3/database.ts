import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

// Text compares by its UTF-8 bytes, which is the order of S3's lists.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS versions (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    version TEXT NOT NULL,
    latest INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    stored TEXT NOT NULL,
    UNIQUE (bucket, key, version)
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS latest ON versions (bucket, key) WHERE latest = 1;
`;

/** The exclusive lock lives and dies with the process: no second server can open the same directory. */
export const openDatabase = (directory: string): DatabaseSync => {
  mkdirSync(directory, { recursive: true });
  const db = new DatabaseSync(join(directory, "objects.sqlite"));
  try {
    db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    db.exec(SCHEMA);
    return db;
  } catch (error) {
    db.close();
    throw new Error(`The store in ${directory} does not open: does another server run on it?`, {
      cause: error,
    });
  }
};

/** All or nothing, and on the disk when it returns. Nothing else runs in between: it does not wait for anything. */
export const atomically = <Value>(db: DatabaseSync, work: () => Value): Value => {
  db.exec("BEGIN IMMEDIATE");
  try {
    const value = work();
    db.exec("COMMIT");
    return value;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
};
