import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { COMPILE_CACHE } from "../assembly/cache.ts";
import { EngineFailed } from "../engine-failed.ts";

export type Issuer = { url: string; jwksUri: string };

type Options = {
  port: number;
  directory: string;
  logs: string;
  /** Is told of the process as soon as there is one. */
  spawned: (child: ChildProcess) => void;
};

/** Starts the OIDC issuer as a process of its own. */
export const startIssuer = async ({ port, directory, logs, spawned }: Options): Promise<Issuer> => {
  const log = openSync(join(logs, "issuer.log"), "a");
  const script = join(import.meta.dirname, "process.ts");
  const child = spawn(process.execPath, [script, directory, String(port)], {
    env: { ...env, NODE_COMPILE_CACHE: COMPILE_CACHE },
    stdio: ["pipe", "pipe", log],
  });
  spawned(child);
  if (!child.stdout) throw new Error("the issuer has no output");
  const ready = once(child.stdout, "data");
  const ended = once(child, "exit").then(() => {
    throw new EngineFailed(`the issuer does not start: see ${join(logs, "issuer.log")}`);
  });
  await Promise.race([ready, ended]);
  ended.catch(() => undefined);
  const url = `http://127.0.0.1:${port}`;
  return { url, jwksUri: `${url}/jwks` };
};
