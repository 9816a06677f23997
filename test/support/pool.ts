import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Pool, startPool } from "../../infra/local/functions/pool.ts";
import type { FunctionPlan } from "../../infra/local/plan/functions.ts";
import { temporaryFolder } from "./folders.ts";

/** A function of a test, or of the product, as the template would plan it. */
export const aFunction = (name: string, changes: Partial<FunctionPlan> = {}): FunctionPlan => ({
  name,
  arn: `arn:aws:lambda:local:000000000000:function:${name}`,
  entry: name,
  bundle: join(import.meta.dirname, "functions", `${name}.ts`),
  environment: {},
  timeoutSeconds: 20,
  memoryMegabytes: 128,
  concurrency: undefined,
  retries: 2,
  deadLetters: undefined,
  ...changes,
});

export const newFolder = (): string => {
  const directory = temporaryFolder("pool-");
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** The lines of a file that functions write to; none while there is no file. */
export const linesOf = (file: string): readonly string[] => {
  try {
    return readFileSync(file, "utf8").split("\n").slice(0, -1);
  } catch {
    return [];
  }
};

type Options = {
  environment?: Record<string, string>;
  clockOffset?: () => number;
  directory?: string;
  keptFor?: number;
};

export const openPool = (
  plans: readonly FunctionPlan[],
  options: Options = {},
): Pool & { directory: string } => {
  const { environment = {}, clockOffset = () => 0, directory = newFolder(), ...kept } = options;
  const surroundings = { environment, logs: directory, compileCache: join(directory, "compile-cache") };
  const pool = startPool(plans, { surroundings, clockOffset, ...kept });
  onTestFinished(pool.stop);
  return { ...pool, directory };
};
