import { RemovalPolicy } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";

const PRIVATE = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** Who read which object is kept by S3 itself, beside our own record of it. */
const accessLogs = (scope: Construct, id: string): Bucket => {
  const logs = new Bucket(scope, `${id}AccessLogs`, {
    ...PRIVATE,
    objectOwnership: ObjectOwnership.OBJECT_WRITER,
  });
  acknowledge(logs, { "AwsSolutions-S1": "it is itself the bucket of access logs" });
  return logs;
};

/** A private bucket that browsers upload to and fetch from by signed requests only. */
export const uploadBucket = (scope: Construct, id: string, props: BucketProps): Bucket =>
  new Bucket(scope, id, {
    ...PRIVATE,
    serverAccessLogsBucket: accessLogs(scope, id) as IBucket,
    cors: [
      {
        allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
        allowedOrigins: ["*"],
        allowedHeaders: ["*"],
        exposedHeaders: ["ETag", "x-amz-version-id"],
        maxAge: 3600,
      },
    ],
    ...props,
  });
