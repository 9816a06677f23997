import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { EngineFailed } from "../engine-failed.ts";

export type DynamoEngine = { endpoint: string; process: ChildProcess | undefined; file: string | undefined };

/** Where this machine has no engine of its own; said in one sentence, because it is for the person who started this. */
class NoEngine extends Error {
  override readonly name = "NoEngine";
}

const binary = (): string => {
  try {
    const manifest = createRequire(import.meta.url).resolve("@dynoxide/linux-x64/package.json");
    return join(dirname(manifest), "dynoxide");
  } catch {
    throw new NoEngine(
      `there is no local database engine for ${process.platform}-${process.arch} (only for linux-x64): give the address of one in DYNAMODB_ENDPOINT`,
    );
  }
};

const isUp = async (endpoint: string): Promise<boolean> => {
  try {
    await fetch(endpoint, { method: "POST", signal: AbortSignal.timeout(500) });
    return true;
  } catch {
    return false;
  }
};

/** Whether a port can be taken; the engine would say so only in its own words. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });

const PATIENCE_MILLISECONDS = 10_000;

type Options = {
  port: number;
  directory: string;
  logs: string;
  /** Is told of the process as soon as there is one, before it is known whether it will do. */
  spawned?: (child: ChildProcess) => void;
};

/** Starts the database engine, or uses the one whose address is given in DYNAMODB_ENDPOINT. */
export const startDynamo = async ({ port, directory, logs, spawned }: Options): Promise<DynamoEngine> => {
  const given = process.env["DYNAMODB_ENDPOINT"];
  if (given) return { endpoint: given, process: undefined, file: undefined };
  const file = join(directory, "tables.sqlite");
  const log = openSync(join(logs, "dynamodb.log"), "a");
  const child = spawn(binary(), ["serve", "--host", "127.0.0.1", "--port", String(port), "--db-path", file], {
    stdio: ["ignore", log, log],
  });
  spawned?.(child);
  const endpoint = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await isUp(endpoint))) {
    if (child.exitCode !== null || Date.now() > until)
      throw new EngineFailed(`the database engine does not start: see ${join(logs, "dynamodb.log")}`);
    await wait(20);
  }
  return { endpoint, process: child, file };
};
