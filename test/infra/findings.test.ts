import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Stack } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folders.ts";
import { appOf } from "../support/synthesise.ts";
import { folderOf, PARTITIONS } from "../support/templates.ts";

type Finding = { ruleName: string; violatingConstructs: readonly { constructPath: string }[] };
type Report = { pluginReports: readonly { conclusion: string; violations: readonly Finding[] }[] };

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));

const findingsIn = (folder: string): readonly Finding[] =>
  (read(folder, "validation-report.json") as Report).pluginReports.flatMap(({ violations }) => violations);

type Metadata = Record<string, readonly { type: string; data: unknown }[]>;

/** Why each finding is accepted, beside the id of its rule. */
const reasonsIn = (folder: string): readonly [string, string][] =>
  ["FazhiyunData", "FazhiyunSite", "FazhiyunService"]
    .flatMap((stack) => Object.values(read(folder, `${stack}.metadata.json`) as Metadata).flat())
    .filter(({ type }) => type === "aws:cdk:acknowledged-rules")
    .flatMap(({ data }) => Object.entries(data as Record<string, string>));

describe.each(PARTITIONS)("the security rules on %s", (partition) => {
  test("find nothing", () => {
    expect(findingsIn(folderOf(partition))).toEqual([]);
  });

  test("are set aside only with a reason, in words", () => {
    const reasons = reasonsIn(folderOf(partition)).filter(([id]) => id.includes("AwsSolutions"));
    expect(reasons.length).toBeGreaterThan(10);
    for (const [id, reason] of reasons) expect(reason.split(" ").length, id).toBeGreaterThan(3);
  });
});

test("the security rules find a bucket that takes requests without TLS, and the synthesis fails", async () => {
  const outdir = temporaryFolder("planted-");
  onTestFinished(() => rm(outdir, { recursive: true }));
  const app = appOf(join(inject("synthesised"), "bundles"), {}, outdir);
  new Bucket(app.node.findChild("FazhiyunData") as Stack, "Planted");
  expect(() => app.synth()).toThrow("AwsSolutions-S10");
  const found = findingsIn(outdir).map(({ ruleName, violatingConstructs }) => [
    ruleName,
    ...violatingConstructs.map(({ constructPath }) => constructPath),
  ]);
  expect(found).toContainEqual(["AwsSolutions-S10", "FazhiyunData/Planted/Resource"]);
});
