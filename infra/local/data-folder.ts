import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as z from "zod";

/** Something about the data folder that the person who started this must know; said in one sentence. */
export class DataFolderProblem extends Error {
  override readonly name = "DataFolderProblem";
}

/** What a host notes of itself, so that the next start keeps its addresses and finds what it left running. */
const HostNote = z.object({
  ports: z.record(z.string(), z.int()),
  processes: z.record(z.string(), z.int()),
  /** Where the tables can be reached while it runs, for the commands. */
  tables: z.strictObject({ endpoint: z.string(), facts: z.string(), state: z.string() }).optional(),
});
export type HostNote = z.infer<typeof HostNote>;

export const NOTE = "host.json";
const EMPTY: HostNote = { ports: {}, processes: {} };

export const readNote = (file: string): HostNote => {
  if (!existsSync(file)) return EMPTY;
  try {
    return HostNote.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new DataFolderProblem(
      `the data folder is damaged: ${file} cannot be read; restore it from a copy, or begin anew with --fresh`,
    );
  }
};

/** One host at a time: the operating system gives the lock back when a process ends, however it ends. */
const lock = (directory: string): DatabaseSync => {
  const db = new DatabaseSync(join(directory, "lock.sqlite"));
  try {
    db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    return db;
  } catch {
    throw new DataFolderProblem(
      `the data folder ${directory} is in use by another start: stop that one, or name another folder with --data`,
    );
  }
};

const isOurs = (directory: string): boolean =>
  readdirSync(directory).every((name) => name !== "package.json" && name !== ".git") &&
  (readdirSync(directory).length === 0 ||
    existsSync(join(directory, NOTE)) ||
    existsSync(join(directory, "lock.sqlite")));

/** Removes all state; only from a folder that a host has made. */
const clear = (directory: string): void => {
  if (!isOurs(directory))
    throw new DataFolderProblem(`${directory} was not made by this program: it is not cleared`);
  for (const name of readdirSync(directory))
    if (!name.startsWith("lock.sqlite")) rmSync(join(directory, name), { recursive: true, force: true });
};

export type DataFolder = {
  directory: string;
  logs: string;
  note: () => HostNote;
  write: (change: Partial<HostNote>) => void;
  release: () => void;
};

/** Opens the folder in which one host keeps everything. */
export const openDataFolder = (directory: string, { fresh }: { fresh: boolean }): DataFolder => {
  mkdirSync(directory, { recursive: true });
  const held = lock(directory);
  if (fresh) clear(directory);
  const file = join(directory, NOTE);
  const logs = join(directory, "logs");
  mkdirSync(logs, { recursive: true });
  let note = readNote(file);
  return {
    directory,
    logs,
    note: () => note,
    write: (change) => {
      note = { ...note, ...change };
      writeFileSync(`${file}.new`, `${JSON.stringify(note, null, 2)}\n`);
      renameSync(`${file}.new`, file);
    },
    release: () => held.close(),
  };
};
