import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { ISSUER_FILES } from "./issuer/names.ts";
import { writeWhole } from "./write-whole.ts";

/** Something about the data folder that the person who started this must know; said in one sentence. */
class DataFolderProblem extends Error {
  override readonly name = "DataFolderProblem";
}

/** What a host notes of itself, so that the next start keeps its addresses and finds what it left running. */
const HostNote = z.object({
  format: z.int(),
  ports: z.record(z.string(), z.int()),
  processes: z.record(z.string(), z.int()),
  /** Where the tables can be reached while it runs, for the commands. */
  tables: z.strictObject({ endpoint: z.string(), facts: z.string(), state: z.string() }).optional(),
});
export type HostNote = z.infer<typeof HostNote>;

export const NOTE = "host.json";
const LOCK = "lock.sqlite";
const DATABASES = ["tables.sqlite", "host.sqlite", "flows/states.sqlite", "objects/objects.sqlite"];
/** Raised whenever what an earlier version has kept can no longer be gone on with. Folders of before there was a number count as 1. */
export const FORMAT = 2;
const UNNUMBERED = 1;
export const EMPTY: HostNote = { format: FORMAT, ports: {}, processes: {} };

const damaged = (file: string): DataFolderProblem =>
  new DataFolderProblem(
    `the data folder is damaged: ${file} cannot be read; restore it from a copy, or begin anew with --fresh`,
  );

const isUsed = (directory: string): boolean => DATABASES.some((name) => existsSync(join(directory, name)));

const noteOf = (file: string): HostNote => {
  if (!existsSync(file)) return { ...EMPTY, ...(isUsed(dirname(file)) && { format: UNNUMBERED }) };
  try {
    return HostNote.parse({ format: UNNUMBERED, ...JSON.parse(readFileSync(file, "utf8")) });
  } catch {
    throw damaged(file);
  }
};

/** What the host on a folder has noted. Throws, with a sentence, where it is damaged or another version has made it. */
export const readNote = (file: string): HostNote => {
  const note = noteOf(file);
  if (note.format === FORMAT) return note;
  throw new DataFolderProblem(
    `the data folder ${dirname(file)} was made by another version (its format is ${note.format}, here it is ${FORMAT}): begin anew with --fresh, or name another folder with --data`,
  );
};

/** One host at a time: the operating system gives the lock back when a process ends, however it ends. */
const lock = (directory: string): DatabaseSync => {
  const db = new DatabaseSync(join(directory, LOCK));
  try {
    db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    return db;
  } catch {
    throw new DataFolderProblem(
      `the data folder ${directory} is in use by another start: stop that one, or name another folder with --data`,
    );
  }
};

/** Everything that a host makes in its folder; SQLite and a write that was cut off leave files of these names and more. */
const OURS = [
  NOTE,
  LOCK,
  ...["host.sqlite", "tables.sqlite", "demo.json", ...Object.values(ISSUER_FILES)],
  ...["logs", "objects", "flows", "compile-cache"],
];

const isOurs = (name: string): boolean =>
  OURS.includes(name.replace(/(\.sqlite)-(wal|shm|journal)$|\.new$/, "$1"));

/** `--fresh` removes what a host has made and nothing else: a folder with anything else in it is left alone. */
const refuseForeign = (directory: string): void => {
  const foreign = readdirSync(directory).find((name) => !isOurs(name));
  if (foreign !== undefined)
    throw new DataFolderProblem(
      `${directory} is not cleared: ${foreign} in it was not made by this program; name another folder with --data`,
    );
};

const clear = (directory: string): void => {
  for (const name of readdirSync(directory))
    if (!name.startsWith(LOCK)) rmSync(join(directory, name), { recursive: true, force: true });
};

/** What is begun anew still knows which processes were left running; a damaged note tells nothing. */
const noteOfFresh = (file: string): HostNote => {
  try {
    return { ...EMPTY, processes: noteOf(file).processes };
  } catch {
    return EMPTY;
  }
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
  if (fresh) refuseForeign(directory);
  const held = lock(directory);
  const file = join(directory, NOTE);
  let note = fresh ? noteOfFresh(file) : readNote(file);
  if (fresh) clear(directory);
  const logs = join(directory, "logs");
  mkdirSync(logs, { recursive: true });
  return {
    directory,
    logs,
    note: () => note,
    write: (change) => {
      note = { ...note, ...change };
      writeWhole(file, `${JSON.stringify(note, null, 2)}\n`);
    },
    release: () => held.close(),
  };
};

/** Stops before any engine meets a database that cannot be read: each would say so in words of its own. */
export const checkDatabases = (directory: string): void => {
  for (const file of DATABASES.map((name) => join(directory, name)).filter(existsSync))
    try {
      const db = new DatabaseSync(file);
      db.prepare("SELECT count(*) FROM sqlite_schema").get();
      db.close();
    } catch {
      throw damaged(file);
    }
};
