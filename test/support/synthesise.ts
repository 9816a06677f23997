import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { App } from "aws-cdk-lib";
import type { TestProject } from "vitest/node";
import { fazhiyun } from "../../infra/app.ts";
import { bundleEntries } from "../../infra/bundle.ts";
import { PROJECT } from "../../infra/entries.ts";
import { temporaryFolder } from "./folders.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder in which each partition is synthesised, and the bundles lie. */
    synthesised: string;
  }
}

/** What an operator gives for each partition beside the defaults. */
export const SETTINGS = {
  aws: {},
  "aws-cn": {
    partition: "aws-cn",
    siteDomain: "gongshi.example.cn",
    siteCertificate: "ASCACKCEVSQ6C2EXAMPLE",
  },
} as const;

const defaults = JSON.parse(readFileSync(join(PROJECT, "cdk.json"), "utf8")).context as Record<
  string,
  unknown
>;

/** The whole app with an operator's settings, to be synthesised into a folder of its own. */
export const appOf = (bundles: string, settings: object, outdir: string): App =>
  fazhiyun(bundles, {
    outdir,
    context: { ...defaults, ...settings, "aws:cdk:enable-asset-metadata": true },
  });

/** Bundles once and synthesises once for each partition, for all tests of the templates. */
export const setup = async ({ provide }: TestProject): Promise<() => void> => {
  const directory = temporaryFolder("synthesised-");
  const bundles = join(directory, "bundles");
  await bundleEntries(bundles);
  for (const [partition, settings] of Object.entries(SETTINGS))
    appOf(bundles, settings, join(directory, partition)).synth();
  provide("synthesised", directory);
  return () => rmSync(directory, { recursive: true, force: true });
};
