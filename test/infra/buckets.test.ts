import { describe, expect, test } from "vitest";
import { named, PARTITIONS, type Partition, type Placed, resourcesIn } from "../support/templates.ts";

const bucketsIn = (partition: Partition): readonly Placed[] => resourcesIn(partition, "AWS::S3::Bucket");

const bucketNamed = (partition: Partition, name: RegExp): Placed => {
  const [found, ...more] = bucketsIn(partition).filter(({ id }) => name.test(id));
  if (!found || more.length > 0) throw new Error(`${name} is no one bucket`);
  return found;
};

const statementsOn = (partition: Partition, bucket: string) =>
  resourcesIn(partition, "AWS::S3::BucketPolicy")
    .filter(({ Properties }) => named(Properties.Bucket) === bucket)
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

describe.each(PARTITIONS)("the buckets in %s", (partition) => {
  test("are private, encrypted, and kept when the stack goes", () => {
    expect(bucketsIn(partition)).toHaveLength(7);
    for (const { id, Properties, DeletionPolicy, UpdateReplacePolicy } of bucketsIn(partition)) {
      expect(Properties.PublicAccessBlockConfiguration, id).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(Properties.BucketEncryption, id).toBeDefined();
      expect([DeletionPolicy, UpdateReplacePolicy], id).toEqual(["Retain", "Retain"]);
    }
  });

  test("refuse requests without TLS, and grant nothing to the world", () => {
    for (const { id } of bucketsIn(partition)) {
      const statements = statementsOn(partition, id);
      expect(statements, id).toContainEqual(
        expect.objectContaining({
          Effect: "Deny",
          Action: "s3:*",
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        }),
      );
      const granted = statements.filter(({ Effect }: { Effect: string }) => Effect === "Allow");
      for (const { Principal } of granted) expect(JSON.stringify(Principal), id).not.toContain("*");
    }
  });

  test("keep every version of evidence and log who reads it", () => {
    const evidence = bucketNamed(partition, /^Evidence(?!Access)/);
    expect(evidence.Properties.VersioningConfiguration).toEqual({ Status: "Enabled" });
    expect(evidence.Properties.LifecycleConfiguration).toBeUndefined();
    expect(named(evidence.Properties.LoggingConfiguration.DestinationBucketName)).toMatch(
      /^EvidenceAccessLogs/,
    );
  });

  test("keep no version of a page: what is withdrawn is gone", () => {
    const site = bucketNamed(partition, /^Site(?!Access)/);
    expect(site.Properties.VersioningConfiguration).toBeUndefined();
  });
});
