import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { folderWithDemo } from "../../support/demo-host.ts";
import { notedProcesses, type RunningHost } from "../../support/host.ts";
import { isAlive, processesNaming } from "../../support/processes.ts";
import { dataFolder, hostOn, startOf } from "../../support/starts.ts";

const kill = async ({ process: child }: RunningHost): Promise<void> => {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
};

describe("a host that is killed", () => {
  test.each([["--no-demo"], ["--no-demo", "--fresh"]])(
    "leaves its database running; the next start (%s %s) ends that one and serves",
    async (...args) => {
      const directory = dataFolder();
      const host = await hostOn(directory);
      const { tables = 0 } = notedProcesses(directory);
      await kill(host);
      expect(isAlive(tables)).toBe(true);
      const next = await hostOn(directory, { args });
      expect(isAlive(tables)).toBe(false);
      expect(notedProcesses(directory)["tables"]).not.toBe(tables);
      expect((await fetch(`${next.ready.api}/openapi.json`)).status).toBe(200);
    },
  );

  test("does not make the next start end a program that has its number by now", async () => {
    const directory = dataFolder();
    await kill(await hostOn(directory));
    const note = JSON.parse(readFileSync(join(directory, "host.json"), "utf8"));
    const [database = 0] = processesNaming(`${directory}/tables.sqlite`);
    writeFileSync(
      join(directory, "host.json"),
      JSON.stringify({ ...note, processes: { tables: database, issuer: process.pid } }),
    );
    await hostOn(directory);
    expect([isAlive(database), isAlive(process.pid)]).toEqual([false, true]);
  });
});

/** Starts, and is told to stop as soon as it says something. */
const stopAt = async (directory: string, says: string) => {
  const { child, ended } = startOf(["--data", directory, "--port", "0"]);
  createInterface(child.stdout).on("line", (line) => {
    if (line.startsWith(says)) child.kill("SIGTERM");
  });
  return ended;
};

describe("a host that is told to stop while it starts", () => {
  test.each([
    "fazhiyun on this machine",
    "starting the database",
    "playing a made-up case",
    "playing a case of each",
    "ready",
  ])("at “%s” ends at once, leaves nothing running, and can be started again", async (says) => {
    // What is only said at the end is said at once where the demo was played before.
    const directory = says === "ready" ? await folderWithDemo() : dataFolder();
    const { code, complained, said } = await stopAt(directory, says);
    expect([code, complained]).toEqual([0, ""]);
    expect(said.trimEnd().split("\n").at(-1)).toBe("stopping");
    expect(processesNaming(directory)).toEqual([]);
    const again = await hostOn(directory);
    expect((await fetch(`${again.ready.api}/openapi.json`)).status).toBe(200);
  });
});
