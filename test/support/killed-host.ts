import { setTimeout as wait } from "node:timers/promises";
import {
  folderWithPeople,
  importRegisters,
  notedPorts,
  notedProcesses,
  type RunningHost,
  removeFolder,
  runHost,
} from "./host.ts";

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const end = (pid: number): void => {
  if (isRunning(pid)) process.kill(pid, "SIGKILL");
};

/** A host that can be killed with its engines at any moment, and comes up again on the same folder. */
export type KilledHost = {
  api: () => string;
  issuer: () => string;
  site: () => string;
  flows: () => string;
  directory: string;
  /** SIGKILL to host and engines, all at once; then a new start. Resolves when that is ready. */
  kill: () => Promise<void>;
  kills: () => number;
  stop: () => Promise<void>;
};

export const startKilledHost = async (): Promise<KilledHost> => {
  const directory = folderWithPeople();
  const start = (): Promise<RunningHost> => runHost({ directory, args: ["--no-demo"] });
  let host = await start();
  let kills = 0;
  await importRegisters(host);
  return {
    api: () => host.ready.api,
    issuer: () => host.ready.issuer,
    site: () => host.ready.site,
    flows: () => `http://127.0.0.1:${notedPorts(directory)["flows"]}`,
    directory,
    kill: async () => {
      const pids = [host.process.pid ?? 0, ...Object.values(notedProcesses(directory))].filter(
        (pid) => pid > 0,
      );
      for (const pid of pids) end(pid);
      while (pids.some(isRunning)) await wait(10);
      kills += 1;
      host = await start();
    },
    kills: () => kills,
    stop: async () => {
      await host.stop();
      removeFolder(directory);
    },
  };
};
