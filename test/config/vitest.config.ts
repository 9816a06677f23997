import { defineConfig } from "vitest/config";

/** Bundles and templates, made once for all tests of them. */
const SYNTHESIS = new URL("../support/synthesise.ts", import.meta.url).pathname;

/** Every request that is answered is logged; of a walk only what failed is worth reading. */
const QUIET = { POWERTOOLS_LOG_LEVEL: "ERROR" };

type Options = {
  seconds: number;
  alone?: boolean;
  setup?: string;
  shared?: boolean;
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
    fileParallelism: !options.alone,
    isolate: !options.shared,
    ...(options.env && { env: options.env }),
    ...(options.setup && { globalSetup: [options.setup] }),
  },
});

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    pool: "threads",
    maxWorkers: 2,
    // A file that a test compares with is written when it is asked for (-u), and missed otherwise.
    update: "none",
    reporters: ["default", new URL("./tally-reporter.ts", import.meta.url).pathname],
    projects: [
      kind("unit", { seconds: 10, shared: true }),
      kind("property", { seconds: 60, shared: true }),
      kind("rules", { seconds: 10, shared: true }),
      kind("walks", { seconds: 30, shared: true, env: QUIET }),
      kind("contract", { seconds: 30, shared: true }),
      kind("engines", { seconds: 60 }),
      kind("statemachines", { seconds: 60 }),
      kind("infra", { seconds: 120, setup: SYNTHESIS }),
      kind("site", { seconds: 60 }),
      kind("e2e", { seconds: 180 }),
    ],
  },
});
