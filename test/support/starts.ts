import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { PROJECT } from "../../infra/entries.ts";
import { temporaryFolder } from "./folders.ts";
import { type HostOptions, type RunningHost, runHost } from "./host.ts";

/** A data folder that goes with the test. */
export const dataFolder = (): string => {
  const directory = temporaryFolder("host-");
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** A host that is stopped with the test, if it still runs then. */
export const hostOn = async (
  directory: string,
  options: Omit<HostOptions, "directory"> = {},
): Promise<RunningHost> => {
  const host = await runHost({ directory, args: ["--no-demo"], ...options });
  onTestFinished(host.stop);
  return host;
};

/** A start that may come to its end by itself. */
export const startOf = (args: readonly string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ["infra/local/main.ts", ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ended = async (): Promise<Ended> => {
    const [said, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
    return { code, said, complained };
  };
  return { child, ended: ended() };
};

export type Ended = { code: number | null; said: string; complained: string };

export const endOf = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  startOf(args, env).ended;

/** How a refused start ends: with one sentence, for a person, and nothing else. */
export const sentence = (said: string): Partial<Ended> => ({ code: 1, complained: `${said}\n` });

/** What takes the engine that comes with npm away from a start, as on another platform. */
export const WITHOUT_ENGINE = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import Module from "node:module";
     const resolve = Module._resolveFilename;
     Module._resolveFilename = (name, ...rest) => {
       if (name.startsWith("@dynoxide/")) throw new Error("not on this platform");
       return resolve(name, ...rest);
     };`,
  )}`,
};
