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
/** The host that files share; it belongs to the run, because it would end with a thread that has no more to do. */
const SHARED_HOST = new URL("../support/shared-host.ts", import.meta.url).pathname;

/** Every request that is answered is logged; of a walk only what failed is worth reading. */
const QUIET = { POWERTOOLS_LOG_LEVEL: "ERROR" };

type Options = {
  seconds: number;
  setup?: string;
  env?: Record<string, string>;
};

/** One project for each kind of test: a kind says what it needs and how long one may take. */
const kind = (name: string, options: Options) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: options.seconds * 1000,
    hookTimeout: options.seconds * 1000,
    ...(options.env && { env: options.env }),
    ...(options.setup && { globalSetup: [options.setup] }),
  },
});

export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    pool: "threads",
    // Nothing in the tests changes a module, the environment or a global, so files share what a thread has loaded.
    isolate: false,
    maxWorkers: 2,
    // A file that a test compares with is written when it is asked for (-u), and missed otherwise.
    update: "none",
    reporters: ["default", new URL("./tally-reporter.ts", import.meta.url).pathname],
    projects: [
      kind("unit", { seconds: 10 }),
      kind("property", { seconds: 60 }),
      kind("rules", { seconds: 10 }),
      kind("walks", { seconds: 30, env: QUIET }),
      kind("contract", { seconds: 30 }),
      kind("engines", { seconds: 60, env: QUIET }),
      kind("statemachines", { seconds: 60 }),
      kind("infra", { seconds: 120, setup: SYNTHESIS }),
      kind("site", { seconds: 60 }),
      kind("e2e", { seconds: 180, setup: SHARED_HOST }),
    ],
  },
});
