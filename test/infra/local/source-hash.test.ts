import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../../infra/entries.ts";
import { sourceFiles } from "../../../infra/local/assembly/source-hash.ts";

/** All that the bundles and the stacks are made from, by its folders and not by the endings of its files. */
const MADE_FROM = [
  "{functions,static-site,statemachines}/**/*",
  "infra/{capabilities,constructs,stacks}/**/*",
  "{infra/*,*.json}",
];

test("a change of anything that is bundled or synthesised makes both anew", () => {
  const files = globSync(MADE_FROM, { cwd: PROJECT })
    .filter((file) => statSync(join(PROJECT, file)).isFile())
    .filter((file) => !/\.(md|d\.ts)$|^package\.json$/.test(file));
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => !sourceFiles().includes(file))).toEqual([]);
});

test("a change of what only serves this machine does not", () => {
  expect(sourceFiles().filter((file) => /^(infra\/local|infra\/commands|test)\//.test(file))).toEqual([]);
});
