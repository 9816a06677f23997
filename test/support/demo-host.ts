import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { PROJECT } from "../../infra/entries.ts";
import { EMPTY, NOTE } from "../../infra/local/data-folder.ts";
import { temporaryFolder } from "./folders.ts";
import { type RunningHost, removeFolder, runHost } from "./host.ts";
import { onceInRun } from "./once-in-run.ts";
import { until } from "./until.ts";

/** The lines of a start, once it has said all that it says. */
export const linesOf = ({ lines }: Pick<RunningHost, "lines">): Promise<readonly string[]> =>
  until(async () => lines.includes("stop with Ctrl-C") && lines);

/** A first start, which has played the demo and was then stopped: its folder, and the lines that it said. */
export const playedDemo = () =>
  onceInRun("played-demo", async () => {
    const host = await runHost();
    const lines = await linesOf(host);
    await host.stop();
    return { directory: host.directory, lines };
  });

/** A folder on which the demo has been played, by a host on other ports. */
export const folderWithDemo = async (): Promise<string> => {
  const copy = temporaryFolder("host-");
  cpSync((await playedDemo()).directory, copy, { recursive: true });
  writeFileSync(join(copy, NOTE), JSON.stringify(EMPTY));
  return copy;
};

/** One host with the demo for the tests of a file, on a folder of its own. */
export const demoHost = (): (() => RunningHost) => {
  let running: RunningHost | undefined;
  beforeAll(async () => {
    running = await runHost({ directory: await folderWithDemo() });
  });
  afterAll(async () => {
    await running?.stop();
    if (running) removeFolder(running.directory);
  });
  return () => {
    if (!running) throw new Error("the host does not run yet");
    return running;
  };
};

/** The address of the demo's page, as the start tells it. */
export const pageOf = async (host: Pick<RunningHost, "lines">): Promise<string> => {
  const told = (await linesOf(host)).find((line) => line.startsWith("the demo's decision"));
  return /http\S+/.exec(told ?? "")?.[0] ?? "";
};

/** What a shell answers to lines that a newcomer copies. */
export const typed = (...lines: readonly string[]): string => {
  const script = ["-e", "-c", lines.join("\n")];
  const { stdout, stderr, status } = spawnSync("bash", script, { cwd: PROJECT, encoding: "utf8" });
  expect(status, `${lines.join("\n")}\n${stderr}`).toBe(0);
  return stdout;
};
