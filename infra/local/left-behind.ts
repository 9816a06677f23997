import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** Whether a process is one of ours: a number alone may since belong to another program. */
const isOurs = (pid: number, directory: string): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(directory);
  } catch {
    return false;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Ends the engines that a killed host left running on a data folder. */
export const endLeftBehind = async (
  processes: Readonly<Record<string, number>>,
  directory: string,
): Promise<void> => {
  for (const pid of Object.values(processes).filter((id) => isOurs(id, directory))) {
    process.kill(pid, "SIGTERM");
    for (let tries = 0; isRunning(pid); tries += 1) {
      if (tries === 50) process.kill(pid, "SIGKILL");
      await wait(20);
    }
  }
};
