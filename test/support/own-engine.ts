import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { startDynamo } from "../../infra/local/dynamo/engine.ts";
import { startIssuer } from "../../infra/local/issuer/start.ts";
import { notedPorts, notedProcesses } from "./host.ts";
import { isAlive } from "./processes.ts";

/** Ends a process as a crash would; resolves when it is gone. */
const killed = async (pid: number): Promise<void> => {
  if (isAlive(pid)) process.kill(pid, "SIGKILL");
  while (isAlive(pid)) await wait(10);
};

/** The database of a running host, in the hands of a test. */
export type OwnEngine = {
  kill: () => Promise<void>;
  /** Lets it stand still: it takes connections and answers nothing. */
  freeze: () => void;
  thaw: () => void;
  /** Starts it again on the same files, at the same address. */
  restart: () => Promise<void>;
};

export const engineOf = (directory: string): OwnEngine => {
  let { tables: pid = 0 } = notedProcesses(directory);
  return {
    kill: () => killed(pid),
    freeze: () => void process.kill(pid, "SIGSTOP"),
    thaw: () => void process.kill(pid, "SIGCONT"),
    restart: async () => {
      const { tables: port = 0 } = notedPorts(directory);
      const engine = await startDynamo({ port, directory, logs: directory });
      pid = engine.process?.pid ?? 0;
    },
  };
};

/** The identity provider of a running host, likewise. */
export const issuerOf = (directory: string): Pick<OwnEngine, "kill" | "restart"> => {
  let { issuer: pid = 0 } = notedProcesses(directory);
  return {
    kill: () => killed(pid),
    restart: async () => {
      const { issuer: port = 0 } = notedPorts(directory);
      const spawned = (child: ChildProcess): void => {
        pid = child.pid ?? 0;
      };
      await startIssuer({ port, directory, logs: directory, spawned });
    },
  };
};
