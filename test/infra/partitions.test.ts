import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folders.ts";
import { appOf, SETTINGS } from "../support/synthesise.ts";
import { assemblyOf, PARTITIONS, type Partition, resourcesIn, textsOf } from "../support/templates.ts";

const distributionIn = (partition: Partition) => {
  const [found] = resourcesIn(partition, "AWS::CloudFront::Distribution");
  return found?.Properties.DistributionConfig;
};

const outputIn = (partition: Partition, name: string): unknown =>
  assemblyOf(partition)
    .templates.flatMap(({ Outputs }) => Object.entries(Outputs))
    .find(([id]) => id === name)?.[1].Value;

const synthesiseWith = async (settings: object): Promise<string> => {
  const outdir = temporaryFolder("refused-");
  onTestFinished(() => rm(outdir, { recursive: true }));
  try {
    appOf(join(inject("synthesised"), "bundles"), settings, outdir);
    return "synthesised";
  } catch (error) {
    return (error as Error).message;
  }
};

describe.each(PARTITIONS)("the templates for %s", (partition) => {
  test("name no partition: each ARN has the one that it is deployed in", () => {
    for (const text of textsOf(partition)) expect(text.match(/arn:aws[\w-]*:.{0,40}/g)).toBeNull();
  });

  test("name no account and no region", () => {
    for (const text of textsOf(partition)) {
      const naked = text.replaceAll(/"[0-9a-f]{64}\.(zip|json)"|asset\.[0-9a-f]{64}/g, "");
      expect(naked.match(/\b\d{12}\b/g)).toBeNull();
      expect(
        naked.replaceAll(/"Fn::Contains": ?\[\s*\[[^\]]*\]/g, "").match(/\b(us|cn|eu)-[a-z]+-\d\b/g),
      ).toBeNull();
    }
  });

  test("use nothing that the China regions lack", () => {
    const text = textsOf(partition).join();
    for (const missing of ["AWS::Cognito::", "AWS::Lambda::Url", "AWS::WAFv2::", "AWS::Scheduler::Schedule"])
      expect(text).not.toContain(missing);
  });
});

describe("in China", () => {
  test("nobody is sent to CloudFront's own domain", () => {
    expect(outputIn("aws-cn", "SiteDomain")).toBe(SETTINGS["aws-cn"].siteDomain);
    expect(outputIn("aws", "SiteDomain")).toEqual({ "Fn::GetAtt": [expect.any(String), "DomainName"] });
  });

  test("the site has its own domain and a server certificate", () => {
    const { siteDomain, siteCertificate } = SETTINGS["aws-cn"];
    const { Aliases, ViewerCertificate } = distributionIn("aws-cn");
    expect(Aliases).toEqual([siteDomain]);
    expect(ViewerCertificate).toEqual({
      IamCertificateId: siteCertificate,
      MinimumProtocolVersion: "TLSv1.2_2021",
      SslSupportMethod: "sni-only",
    });
  });

  test.each([
    ["neither", {}],
    ["no domain", { siteCertificate: "ASCA" }],
    ["no certificate", { siteDomain: "gongshi.example.cn" }],
  ])("%s of domain and certificate is refused with a sentence", async (_, given) => {
    expect(await synthesiseWith({ partition: "aws-cn", ...given })).toBe(
      "partition aws-cn needs siteDomain and siteCertificate: CloudFront has no default domain there",
    );
  });
});

describe("elsewhere", () => {
  test("the site may have CloudFront's own domain", () => {
    expect(distributionIn("aws").Aliases).toBeUndefined();
  });

  test("a partition or an architecture that does not exist is refused", async () => {
    expect(await synthesiseWith({ partition: "azure" })).toContain("partition");
    expect(await synthesiseWith({ architecture: "vax" })).toContain("architecture");
  });
});
