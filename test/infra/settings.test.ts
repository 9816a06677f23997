import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { readTemplates } from "../../infra/local/assembly/assembly.ts";
import { temporaryFolder } from "../support/folders.ts";
import { appOf } from "../support/synthesise.ts";
import { folderOf, PARTITIONS, resourcesIn } from "../support/templates.ts";

test("the architecture of the functions is a setting", async () => {
  const outdir = temporaryFolder("settings-");
  onTestFinished(() => rm(outdir, { recursive: true }));
  appOf(join(inject("synthesised"), "bundles"), { architecture: "x86_64" }, outdir).synth();
  const functions = readTemplates(outdir)
    .flatMap(({ Resources }) => Object.values(Resources))
    .filter(({ Type }) => Type === "AWS::Lambda::Function");
  expect(functions.length).toBeGreaterThan(10);
  for (const { Properties } of functions) expect(Properties["Architectures"]).toEqual(["x86_64"]);
  for (const { Properties } of resourcesIn("aws", "AWS::Lambda::Function"))
    expect(Properties.Architectures).toEqual(["arm64"]);
});

type Manifest = {
  artifacts: Record<string, { type: string; properties: { terminationProtection?: boolean } }>;
};

test.each(PARTITIONS)(
  "in %s there are three stacks; what must last is not deleted with one of them",
  (partition) => {
    const { artifacts } = JSON.parse(
      readFileSync(join(folderOf(partition), "manifest.json"), "utf8"),
    ) as Manifest;
    const stacks = Object.entries(artifacts).filter(([, { type }]) => type === "aws:cloudformation:stack");
    const kept = stacks.map(([name, { properties }]) => [name, properties.terminationProtection ?? false]);
    expect(Object.fromEntries(kept)).toEqual({
      FazhiyunData: true,
      FazhiyunSite: true,
      FazhiyunService: false,
    });
  },
);
