import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../entries.ts";

/** Everything the stacks and bundles are made from; what only serves this machine is not. */
const SOURCES = [
  "functions/**/*.ts",
  "static-site/**/*.{ts,tsx,css}",
  "statemachines/*.json",
  "infra/*.ts",
  "infra/{capabilities,constructs,stacks}/*",
  "package-lock.json",
  "tsconfig.json",
  "cdk.json",
];

export const sourceFiles = (): readonly string[] => globSync(SOURCES, { cwd: PROJECT }).sort();

/** A hash of the sources: the same sources need no second synthesis. */
export const sourceHash = (): string => {
  const hash = createHash("sha256").update(process.version);
  for (const file of sourceFiles()) hash.update(`\0${file}\0`).update(readFileSync(join(PROJECT, file)));
  return hash.digest("hex").slice(0, 16);
};
