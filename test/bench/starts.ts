import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../infra/entries.ts";
import { removeFolder, runHost } from "../support/host.ts";
import type { Line } from "./statistics.ts";

const line = (what: string, seconds: number, most: number): Line => ({
  what,
  figure: `${seconds.toFixed(1)} s`,
  goal: `<= ${most} s`,
  met: seconds <= most,
});

const startTime = async (directory: string): Promise<number> => {
  const start = performance.now();
  const host = await runHost({ directory });
  const seconds = (performance.now() - start) / 1000;
  await host.stop();
  return seconds;
};

/** From the command to the line `ready`: the first time with synthesis, registers and the demo's case; then again. */
export const benchStarts = async (): Promise<readonly Line[]> => {
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  rmSync(join(PROJECT, "node_modules", ".cache", "fazhiyun"), { recursive: true, force: true });
  const first = await startTime(directory);
  const second = await startTime(directory);
  removeFolder(directory);
  return [line("first start to ready", first, 30), line("second start to ready", second, 10)];
};
