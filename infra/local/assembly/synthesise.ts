import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fazhiyun } from "../../app.ts";
import { bundleEntries } from "../../bundle.ts";
import { PROJECT } from "../../entries.ts";

/** A process of its own: bundles and synthesises into the folder it is given, which appears whole or not at all. */
const [, , directory = ""] = process.argv;
const unfinished = `${directory}.${process.pid}`;
const { context } = JSON.parse(readFileSync(join(PROJECT, "cdk.json"), "utf8"));

await bundleEntries(join(unfinished, "bundles"));
fazhiyun(join(unfinished, "bundles"), {
  outdir: join(unfinished, "assembly"),
  // Without the CLI the app must be asked to write where each asset lies.
  context: { ...context, "aws:cdk:enable-asset-metadata": true },
}).synth();
try {
  renameSync(unfinished, directory);
} catch {
  // Another process finished the same sources first.
  rmSync(unfinished, { recursive: true });
}
