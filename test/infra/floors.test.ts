import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { PROJECT } from "../../infra/entries.ts";
import { temporaryFolder } from "../support/folders.ts";

const ROOTS = ["functions", "infra", "static-site"];
const FILES = ["tsconfig.json", "package.json", "test/config"];

/** A copy of what the check looks at; its modules are those of the product, with the changes of a test. */
const copyOf = (roots: readonly string[]): string => {
  const copy = temporaryFolder("floors-");
  onTestFinished(() => rmSync(copy, { recursive: true }));
  for (const name of [...roots, ...FILES]) cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(copy, "node_modules"));
  return copy;
};

const write = (copy: string, file: string, text: string): void => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
};

/** The very command of `npm run floors`. */
const check = (cwd: string, more: readonly string[] = []) => {
  const command = join(PROJECT, "node_modules", ".bin", "depcruise");
  const args = ["--config", "test/config/floors.mjs", ...more, ...ROOTS];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
  return { status, said: stdout + stderr };
};

/** For every rule a file that breaks it. */
const PLANTED: Readonly<Record<string, { file: string; imports: string }>> = {
  "no-cycles": { file: "functions/kernel/planted-circle.ts", imports: "./planted-circle-back.ts" },
  "kernel-stands-alone": { file: "functions/kernel/planted.ts", imports: "../platform/bus.ts" },
  "law-on-kernel": { file: "functions/law/planted.ts", imports: "../platform/bus.ts" },
  "platform-knows-no-room": { file: "functions/platform/planted.ts", imports: "../cases/contract.ts" },
  "case-file-below-rooms": { file: "functions/case-file/planted.ts", imports: "../evidence/model.ts" },
  "record-knows-no-kind": { file: "functions/record/planted.ts", imports: "../case-file/kind.ts" },
  "rooms-keep-to-themselves": { file: "functions/cases/planted-tasks.ts", imports: "../evidence/store.ts" },
  "doors-are-for-outside": { file: "functions/cases/planted-door.ts", imports: "./read-api.ts" },
  "rules-are-pure": { file: "functions/cases/rules/planted.ts", imports: "../../platform/bus.ts" },
  "catalogue-by-doors": { file: "functions/cases/planted-rules.ts", imports: "../law/catalogue.ts" },
  "pages-are-pure": { file: "static-site/pages/planted.tsx", imports: "../../functions/kernel/money.ts" },
  "product-knows-no-host": { file: "functions/evidence/planted.ts", imports: "../../infra/local/log.ts" },
  "client-knows-the-api-only": { file: "infra/client/planted.ts", imports: "../local/log.ts" },
  "nothing-leans-on-tests": { file: "infra/planted.ts", imports: "../test/config/floors.mjs" },
};

type Cruise = {
  modules: readonly { source: string }[];
  summary: { error: number; ruleSetUsed: { forbidden: readonly { name: string }[] } };
};

describe("the floors", () => {
  let cruise: Cruise;
  beforeAll(() => {
    cruise = JSON.parse(check(PROJECT, ["--output-type", "json"]).said);
  });

  test("let the product pass, and have seen every module of it", () => {
    const seen = new Set(cruise.modules.map(({ source }) => source));
    const files = globSync(`{${ROOTS.join(",")}}/**/*.{ts,tsx}`, { cwd: PROJECT });
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(200);
    expect(cruise.summary.error).toBe(0);
  });

  test("refuse each planted violation by the name of its rule, a room that is new today included", () => {
    const copy = copyOf(ROOTS);
    for (const { file, imports } of Object.values(PLANTED)) write(copy, file, `import "${imports}";\n`);
    write(copy, "functions/kernel/planted-circle-back.ts", 'import "./planted-circle.ts";\n');
    write(copy, "functions/new-room/planted.ts", 'import "../evidence/store.ts";\n');
    const { status, said } = check(copy);
    for (const [rule, { file }] of Object.entries(PLANTED))
      expect(said).toContain(`${rule}: ${file.replace(/\.tsx?$/, "")}`);
    expect(said).toContain("rooms-keep-to-themselves: functions/new-room/planted.ts");
    expect(status).toBeGreaterThan(0);
  });

  test("have no rule that was not seen refusing something", () => {
    const rules = cruise.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(Object.keys(PLANTED).toSorted()).toEqual(rules.toSorted());
  });

  test("do not pass when they see no module", () => {
    const copy = copyOf([]);
    for (const root of ROOTS) mkdirSync(join(copy, root));
    write(copy, "test/something.ts", "export const something = 1;\n");
    const { status, said } = check(copy);
    expect(said).toContain("The floors see no module of the product.");
    expect(status).toBe(1);
  });
});
