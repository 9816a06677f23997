import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const PROJECT = join(import.meta.dirname, "..", "..");
const run = promisify(execFile);

/** Moves the clock of the host on a folder by the command that an operator has: `30d`, `36h`, `1m`. */
export const moveClock = async (directory: string, by: string): Promise<string> => {
  const script = ["infra/commands/clock.ts", "--data", directory, "--advance", by];
  return (await run(process.execPath, script, { cwd: PROJECT })).stdout;
};
