import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Subject } from "../../functions/platform/auth/subject.ts";
import { openSession, type Session } from "../../infra/client/session.ts";
import { importFile } from "../../infra/commands/import.ts";
import { NOTE, readNote } from "../../infra/local/data-folder.ts";
import { tableClient } from "../../infra/local/engines.ts";
import { writeWhole } from "../../infra/local/write-whole.ts";
import { temporaryFolder } from "./folders.ts";

const PROJECT = join(import.meta.dirname, "..", "..");
const DEMO = join(PROJECT, "infra", "local", "demo");

export type Ready = { api: string; site: string; issuer: string; tokens: Record<string, string> };

/** A host as a user starts it: a process of its own on a data folder. */
export type RunningHost = {
  directory: string;
  ready: Ready;
  lines: readonly string[];
  process: ChildProcess;
  /** Ends it as Ctrl-C does. */
  stop: () => Promise<void>;
};

const untilReady = (child: ChildProcess, lines: string[]): Promise<Ready> =>
  new Promise((resolve, reject) => {
    let errors = "";
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    child.once("exit", (code) =>
      reject(new Error(`the host ended with ${code}: ${errors}${lines.join("\n")}`)),
    );
    if (!child.stdout) throw new Error("the host has no output");
    createInterface(child.stdout).on("line", (line) => {
      lines.push(line);
      if (line.startsWith("ready ")) resolve(JSON.parse(line.slice("ready ".length)));
    });
  });

export type HostOptions = { directory?: string; args?: readonly string[]; env?: Record<string, string> };

/** Starts `npm start`'s program on free ports, and waits until it says that it is ready. */
export const runHost = async ({ directory, args = [], env = {} }: HostOptions = {}): Promise<RunningHost> => {
  const data = directory ?? temporaryFolder("host-");
  // It ends with this process, also where that is interrupted.
  const options = ["--data", data, "--port", "0", "--until-input-ends", ...args];
  const child = spawn(process.execPath, ["infra/local/main.ts", ...options], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const ready = await untilReady(child, lines);
  return {
    directory: data,
    ready,
    lines,
    process: child,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      if (child.exitCode === null && child.kill("SIGTERM")) await ended;
    },
  };
};

/** A folder whose issuer knows the people of the made-up prefecture before any host runs on it. */
export const folderWithPeople = (): string => {
  const directory = temporaryFolder("host-");
  copyFileSync(join(DEMO, "people.json"), join(directory, "people.json"));
  return directory;
};

/** Lets the issuer of a folder know more people: it reads the file at every question. */
export const addPeople = (directory: string, people: readonly Subject[]): void => {
  const file = join(directory, "people.json");
  const known = JSON.parse(readFileSync(file, "utf8")) as Subject[];
  writeWhole(file, JSON.stringify([...known, ...people]));
};

const importInto = async (directory: string, file: string): Promise<void> => {
  const { tables } = readNote(join(directory, NOTE));
  if (!tables) throw new Error("the host has noted no tables");
  const { endpoint, ...names } = tables;
  await importFile(file, { client: tableClient(endpoint), names }, () => undefined);
};

/** Imports the registers of the made-up prefecture into a running host. */
export const importRegisters = ({ directory }: Pick<RunningHost, "directory">): Promise<void> =>
  importInto(directory, join(DEMO, "registers.json"));

/** Imports more rows of registers, by a file of the folder's own. */
export const importMore = async (directory: string, registers: object): Promise<void> => {
  const file = join(temporaryFolder("registers-"), "more-registers.json");
  writeFileSync(file, JSON.stringify(registers));
  await importInto(directory, file);
};

/** A host with people and registers and nothing else. */
export const runSeededHost = async (): Promise<RunningHost & { session: Session }> => {
  const host = await runHost({ directory: folderWithPeople(), args: ["--no-demo"] });
  await importRegisters(host);
  return { ...host, session: openSession(host.ready) };
};

export const removeFolder = (directory: string): void => rmSync(directory, { recursive: true, force: true });

/** The processes that a host has noted as its own, and its ports. */
export const notedProcesses = (directory: string): Readonly<Record<string, number>> =>
  readNote(join(directory, NOTE)).processes;
export const notedPorts = (directory: string): Readonly<Record<string, number>> =>
  readNote(join(directory, NOTE)).ports;
