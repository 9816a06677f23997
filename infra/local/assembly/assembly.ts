import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../entries.ts";
import { CACHE } from "./cache.ts";
import { sourceHash } from "./source-hash.ts";

type Json = unknown;

export type Resource = {
  Type: string;
  Properties: Record<string, Json>;
  Metadata?: { "aws:asset:path"?: string; "aws:cdk:path"?: string };
};

export type Template = {
  stack: string;
  Resources: Record<string, Resource>;
  Outputs: Record<string, { Value: Json; Export?: { Name: string } }>;
  Parameters: Record<string, Json>;
};

/** What `cdk synth` writes: one template for each stack, and the folder in which their assets lie. */
export type Assembly = { directory: string; templates: readonly Template[] };

const run = (script: string, argument: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, argument], {
      cwd: PROJECT,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const end = (): void => void child.kill();
    process.once("exit", end);
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      process.off("exit", end);
      if (code === 0) resolve();
      else reject(new Error(errors.slice(-4000)));
    });
  });

/** The templates of a folder that was synthesised into. */
export const readTemplates = (directory: string): readonly Template[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith(".template.json"))
    .map((file) => {
      const template = JSON.parse(readFileSync(join(directory, file), "utf8"));
      const stack = file.slice(0, -".template.json".length);
      return { stack, Resources: {}, Outputs: {}, Parameters: {}, ...template };
    });

/** An assembly, and beside it the folder in which every host that runs it keeps what it has compiled. */
export type MadeAssembly = Assembly & { compileCache: string };

/** The synthesised stacks; made anew only where a source has changed. */
export const readAssembly = async (progress: (line: string) => void): Promise<MadeAssembly> => {
  const made = join(CACHE, sourceHash());
  if (!existsSync(made)) {
    progress("synthesising the stacks and bundling the functions (once for each change of the code)");
    mkdirSync(CACHE, { recursive: true });
    await run(join(import.meta.dirname, "synthesise.ts"), made);
  }
  const directory = join(made, "assembly");
  return {
    directory,
    templates: readTemplates(directory),
    compileCache: join(made, "compile-cache"),
  };
};
