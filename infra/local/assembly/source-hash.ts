import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../entries.ts";

/** Everything the stacks and bundles are made from, by folders; what only serves this machine is not. */
const SOURCES: readonly (readonly [folder: string, files: RegExp, below: boolean])[] = [
  ["functions", /\.ts$/, true],
  ["static-site", /\.(tsx?|css)$/, true],
  ["statemachines", /\.json$/, false],
  ["infra", /\.ts$/, false],
  ["infra/capabilities", /./, false],
  ["infra/constructs", /./, false],
  ["infra/stacks", /./, false],
  ["", /^(package-lock|tsconfig|cdk)\.json$/, false],
];

/** Listed and filtered here: at every start, and Node's own patterns take ten times as long. */
export const sourceFiles = (): readonly string[] =>
  SOURCES.flatMap(([folder, files, recursive]) =>
    readdirSync(join(PROJECT, folder), { recursive, encoding: "utf8" })
      .filter((file) => files.test(file))
      .map((file) => join(folder, file)),
  ).sort();

/** A hash of the sources: the same sources need no second synthesis. */
export const sourceHash = (): string => {
  const hash = createHash("sha256").update(process.version);
  for (const file of sourceFiles()) hash.update(`\0${file}\0`).update(readFileSync(join(PROJECT, file)));
  return hash.digest("hex").slice(0, 16);
};
