import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Whether a process is one of ours: a number alone may since belong to another program. One that has ended has no
 * command line, even where nobody has collected it yet.
 */
const isOurs = (pid: number, directory: string): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(directory);
  } catch {
    return false;
  }
};

/** It may end by itself at this very moment. */
const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
};

/** Ends the engines that a killed host left running on a data folder. */
export const endLeftBehind = async (
  processes: Readonly<Record<string, number>>,
  directory: string,
): Promise<void> => {
  for (const pid of Object.values(processes).filter((id) => isOurs(id, directory))) {
    signal(pid, "SIGTERM");
    for (let tries = 0; isOurs(pid, directory); tries += 1) {
      if (tries === 50) signal(pid, "SIGKILL");
      await wait(20);
    }
  }
};
