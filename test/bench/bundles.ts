import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../infra/entries.ts";
import { readAssembly } from "../../infra/local/assembly/assembly.ts";
import type { FunctionPlan } from "../../infra/local/plan/functions.ts";
import { planOf } from "../../infra/local/plan/plan.ts";
import { type Line, median, ratioLine } from "./statistics.ts";

const RUNS = 9;
const MOST_KILOBYTES = 400;

const PARAMETERS = {
  SiteOrigin: "https://site.example.org",
  SiteName: "name",
  SiteRegion: "region",
  SiteHost: "host",
  Issuer: "https://issuer.example.org",
  Audience: "fazhiyun",
  JwksUri: "https://issuer.example.org/jwks",
};

/** Imports a module in a fresh process and prints how long that took. */
const IMPORT =
  "const start = performance.now(); await import(process.argv[1]); console.log(performance.now() - start);";

const importTime = (module: string, environment: Record<string, string>): number => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", IMPORT, module], {
    env: { ...environment, PATH: process.env["PATH"] ?? "", AWS_REGION: "local" },
    encoding: "utf8",
  });
  const milliseconds = Number(stdout.trim().split("\n").at(-1));
  if (Number.isNaN(milliseconds)) throw new Error(`${module}: ${stderr}`);
  return milliseconds;
};

/** An empty handler that creates the same clients, so that what is measured beside it is ours alone. */
const emptyHandler = (bundle: string): string => {
  const code = readFileSync(bundle, "utf8");
  const packages = [...new Set([...code.matchAll(/from"(@aws-sdk\/[a-z0-9-]+)"/g)].map(([, name]) => name))];
  const directory = mkdtempSync(join(PROJECT, "node_modules", ".cache", "bench-"));
  const file = join(directory, "index.mjs");
  const imports = packages.map((name, index) => `import * as sdk${index} from "${name}";`).join("\n");
  const used = packages.map((_, index) => `sdk${index}`).join(", ");
  writeFileSync(file, `${imports}\nexport const handler = async () => [${used}].length;\n`);
  return file;
};

const ratioOf = ({ bundle, environment }: FunctionPlan): number => {
  const empty = emptyHandler(bundle);
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    ratios.push(importTime(bundle, environment) / importTime(empty, {}));
  return median(ratios);
};

/** Import time of every bundled handler beside an empty one with the same clients; and its size. */
export const benchBundles = async (): Promise<readonly Line[]> => {
  const { functions } = planOf(await readAssembly(() => undefined), PARAMETERS);
  const imports = functions.map((plan) =>
    ratioLine(`import ${plan.entry} / empty handler`, ratioOf(plan), 1.5),
  );
  const sizes = functions.map(({ entry, bundle }): Line => {
    const kilobytes = statSync(bundle).size / 1024;
    return {
      what: `size of ${entry}`,
      figure: `${kilobytes.toFixed(0)} KB`,
      goal: `<= ${MOST_KILOBYTES}`,
      met: kilobytes <= MOST_KILOBYTES,
    };
  });
  return [...imports, ...sizes];
};
