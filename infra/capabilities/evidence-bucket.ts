import { RemovalPolicy } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { acknowledge } from "../constructs/acknowledge.ts";

const PRIVATE = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** Who read which object is kept by S3 itself, beside the case's own chain of access. */
const accessLogs = (scope: Construct): Bucket => {
  const logs = new Bucket(scope, "EvidenceAccessLogs", {
    ...PRIVATE,
    objectOwnership: ObjectOwnership.OBJECT_WRITER,
  });
  acknowledge(logs, { "AwsSolutions-S1": "it is itself the bucket of access logs" });
  return logs;
};

/** The evidence: every version is kept, browsers upload to it by signed requests only. */
export const evidenceBucket = (scope: Construct): Bucket =>
  new Bucket(scope, "Evidence", {
    ...PRIVATE,
    versioned: true,
    serverAccessLogsBucket: accessLogs(scope) as IBucket,
    cors: [
      {
        allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
        allowedOrigins: ["*"],
        allowedHeaders: ["*"],
        exposedHeaders: ["ETag", "x-amz-version-id"],
        maxAge: 3600,
      },
    ],
  });
