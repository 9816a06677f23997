import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, statfsSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";

const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 2 ** 32;

/** Memory where the machine has room for it there: else a host waits for the disk at every write. */
const place = (): string => {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH_BYTES ? MEMORY : tmpdir();
};

/**
 * A folder for all that the tests of this run write. When the run ends, however it ends, a process that has waited for
 * that ends every process that still works in the folder, and removes it.
 */
export const openRunFolder = (): string => {
  const directory = mkdtempSync(join(place(), "fazhiyun-tests-"));
  const waiting = spawn(execPath, [join(import.meta.dirname, "clear-up.ts"), directory], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  waiting.unref();
  (waiting.stdin as Socket).unref();
  return directory;
};
