import type { Stack } from "aws-cdk-lib";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { acknowledgeRole } from "./acknowledge.ts";
import { allow } from "./grants.ts";

/** A bucket as another stack sees it: under an export name that is chosen, so that a grant on it can be named. */
export type SharedBucket = { name: string; arn: string; exported: string };

export const share = (stack: Stack, bucket: Bucket, exported: string): SharedBucket => ({
  name: bucket.bucketName,
  arn: stack.exportValue(bucket.bucketArn, { name: exported }),
  exported,
});

type Reaching = { objects: string; reason: string };

/** Signs requests that fetch objects, and nothing else. */
export const grantFetch = (bucket: SharedBucket, fn: LambdaFunction, { objects, reason }: Reaching): void => {
  allow(fn, ["s3:GetObject"], [`${bucket.arn}/${objects}`]);
  acknowledgeRole(fn, { [`AwsSolutions-IAM5[Resource::${bucket.exported}/${objects}]`]: reason });
};

/** Reads and writes objects, and lists them so that one that is missing is told from one that is forbidden. */
export const grantObjects = (
  bucket: SharedBucket,
  fn: LambdaFunction,
  { objects, reason }: Reaching,
): void => {
  allow(fn, ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"], [`${bucket.arn}/${objects}`]);
  allow(fn, ["s3:ListBucket"], [bucket.arn]);
  acknowledgeRole(fn, { [`AwsSolutions-IAM5[Resource::${bucket.exported}/${objects}]`]: reason });
};
