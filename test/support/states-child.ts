import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SFNClient } from "@aws-sdk/client-sfn";
import { onTestFinished } from "vitest";
import { type Machines, newFolder, sources, statesClient } from "./states.ts";

const HOST = fileURLToPath(new URL("./states-host.ts", import.meta.url));

export type Call = { name: string; payload: { token?: string; input?: unknown } };

const spawnHost = async (directory: string, machines: Machines) => {
  const child: ChildProcess = spawn(process.execPath, [HOST, directory, JSON.stringify(sources(machines))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout as NonNullable<ChildProcess["stdout"]>, "data");
  return { child, url: String(line).trim() };
};

const die = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
};

/** An engine in a process of its own, which can be killed and started again on the same folder. */
export const openChild = async (machines: Machines) => {
  const directory = newFolder();
  let host = await spawnHost(directory, machines);
  let client: SFNClient = statesClient(host.url);
  const kill = async (): Promise<void> => {
    client.destroy();
    await die(host.child);
  };
  const start = async (): Promise<void> => {
    host = await spawnHost(directory, machines);
    client = statesClient(host.url);
  };
  onTestFinished(kill);
  const calls = (): readonly Call[] => {
    try {
      // The last line may be half written.
      const lines = readFileSync(join(directory, "calls"), "utf8").split("\n").slice(0, -1);
      return lines.map((line) => JSON.parse(line));
    } catch {
      return [];
    }
  };
  return { client: () => client, kill, start, calls };
};
