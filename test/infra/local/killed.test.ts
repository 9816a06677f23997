import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../../../infra/entries.ts";
import { folderWithDemo } from "../../support/demo-host.ts";
import { notedProcesses, type RunningHost } from "../../support/host.ts";
import { familyOf, isAlive, processesNaming } from "../../support/processes.ts";
import { dataFolder, hostOn, startOf } from "../../support/starts.ts";
import { until } from "../../support/until.ts";

const kill = async ({ process: child }: RunningHost): Promise<void> => {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
};

/** Everything that a host has started, and what waits for its end. */
const startedBy = ({ process: child }: RunningHost): readonly number[] => familyOf(child.pid ?? 0).slice(1);

/** With what waits for its end: so nobody is there to end the database, as where the machine has no shell. */
const killAlone = async (host: RunningHost): Promise<void> => {
  const engines = Object.values(notedProcesses(host.directory));
  for (const pid of startedBy(host).filter((other) => !engines.includes(other))) process.kill(pid, "SIGKILL");
  await kill(host);
};

describe("a host that is killed", () => {
  test("takes everything that it has started with it", async () => {
    const host = await hostOn(dataFolder());
    const started = startedBy(host);
    expect(Object.values(notedProcesses(host.directory)).filter((pid) => !started.includes(pid))).toEqual([]);
    await kill(host);
    await until(async () => !started.some(isAlive));
    expect(processesNaming(host.directory)).toEqual([]);
  });

  test.each([["--no-demo"], ["--no-demo", "--fresh"]])(
    "and could not end its database: the next start (%s %s) ends that one and serves",
    async (...args) => {
      const directory = dataFolder();
      const host = await hostOn(directory);
      const { tables = 0 } = notedProcesses(directory);
      await killAlone(host);
      expect(isAlive(tables)).toBe(true);
      const next = await hostOn(directory, { args });
      expect(isAlive(tables)).toBe(false);
      expect(notedProcesses(directory)["tables"]).not.toBe(tables);
      expect((await fetch(`${next.ready.api}/openapi.json`)).status).toBe(200);
    },
  );

  test("does not make the next start end a program that has its number by now", async () => {
    const directory = dataFolder();
    await killAlone(await hostOn(directory));
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

describe("a host that is to end with the program that has started it", () => {
  const STARTER = `
    const { spawn } = require("node:child_process");
    const [, script, directory, ...options] = process.argv;
    spawn(process.execPath, [script, "--data", directory, "--port", "0", "--no-demo", ...options], {
      stdio: ["pipe", "inherit", "inherit"],
    });`;

  /** A program that starts a host and is killed as soon as that says something. */
  const killedStarter = async (directory: string, says: string): Promise<void> => {
    const script = "infra/local/main.ts";
    const starter = spawn(process.execPath, ["-e", STARTER, script, directory, "--until-input-ends"], {
      cwd: PROJECT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    createInterface(starter.stdout).on("line", (line) => {
      if (line.startsWith(says)) starter.kill("SIGKILL");
    });
    await once(starter, "exit");
  };

  test.each(["starting the database", "ready"])("ends when that is killed (at “%s”)", async (says) => {
    const directory = dataFolder();
    await killedStarter(directory, says);
    await until(async () => processesNaming(directory).length === 0);
    expect(notedProcesses(directory)).toEqual({});
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
