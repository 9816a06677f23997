import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { PROJECT } from "../../infra/entries.ts";
import { processesNaming } from "../support/processes.ts";
import { until } from "../support/until.ts";

/** A run that has opened its folder, and started a program that works in it and would never end. */
const RUN = `
  import { spawn } from "node:child_process";
  import { openRunFolder } from "./test/config/run-folder.ts";
  const folder = openRunFolder();
  spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", folder], { stdio: "ignore", detached: true });
  process.stdout.write(folder);
  setInterval(() => {}, 1000);
`;

test.each(["SIGKILL", "SIGINT", "SIGTERM"] as const)(
  "a run of tests that is ended by %s leaves no folder, and nobody who works in it",
  async (signal) => {
    const run = spawn(process.execPath, ["--input-type=module", "-e", RUN], {
      cwd: PROJECT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(run.stdout, "data");
    const folder = String(said);
    expect(existsSync(folder)).toBe(true);
    await until(async () => processesNaming(folder).length === 2);
    run.kill(signal);
    await until(async () => !existsSync(folder));
    await until(async () => processesNaming(folder).length === 0);
  },
);
