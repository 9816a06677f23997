import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { today } from "../../infra/local/demo/days.ts";
import { until } from "./until.ts";
import type { WorkCase } from "./work-case.ts";

const PROJECT = join(import.meta.dirname, "..", "..");
const run = promisify(execFile);

/** Moves the clock of the host on a folder by the command that an operator has: `30d`, `36h`, `1m`. */
export const moveClock = async (directory: string, by: string): Promise<string> => {
  const script = ["infra/commands/clock.ts", "--data", directory, "--advance", by];
  return (await run(process.execPath, script, { cwd: PROJECT })).stdout;
};

/** Until the platform has recorded by itself what of these cases has come due: then only persons change them. */
export const dueRecorded = async (directory: string, ...works: readonly WorkCase[]): Promise<void> => {
  // A clock that was moved is looked at at once; otherwise the sweeper comes every five minutes.
  await moveClock(directory, "1m");
  for (const work of works)
    await until(async () => {
      const { clocks } = await work.view();
      return clocks.every(({ state, due }) => state !== "running" || due >= today());
    });
};
