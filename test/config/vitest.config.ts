import { env } from "node:process";
import { defineConfig } from "vitest/config";
import { openRunFolder } from "./run-folder.ts";

const ROOT = new URL("../..", import.meta.url).pathname;

/** Only a run has a folder: the checks read this file, too. */
if (env["VITEST"]) env["RUN_FOLDER"] = openRunFolder();
/** Hosts and commands that tests start find what an earlier one has compiled. */
env["NODE_COMPILE_CACHE"] ??= `${ROOT}node_modules/.cache/fazhiyun/compile`;

/** Bundles and templates, made once for all tests of them. */
const SYNTHESIS = new URL("../support/synthesise.ts", import.meta.url).pathname;

/** One project for each kind of test: a kind says what it needs and how long one may take. */
const kind = (
  name: string,
  options: { seconds: number; alone?: boolean; setup?: string; shared?: boolean },
) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: options.seconds * 1000,
    hookTimeout: options.seconds * 1000,
    fileParallelism: !options.alone,
    isolate: !options.shared,
    ...(options.setup && { globalSetup: [options.setup] }),
  },
});

export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    pool: "threads",
    maxWorkers: 2,
    reporters: ["default", new URL("./tally-reporter.ts", import.meta.url).pathname],
    projects: [
      kind("unit", { seconds: 10, shared: true }),
      kind("property", { seconds: 60, shared: true }),
      kind("rules", { seconds: 10, shared: true }),
      kind("contract", { seconds: 30, shared: true }),
      kind("engines", { seconds: 60 }),
      kind("statemachines", { seconds: 60 }),
      kind("infra", { seconds: 120, setup: SYNTHESIS }),
      kind("site", { seconds: 60 }),
      kind("e2e", { seconds: 180 }),
    ],
  },
});
