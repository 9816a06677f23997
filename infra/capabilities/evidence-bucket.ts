import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { uploadBucket } from "../constructs/upload-bucket.ts";

/** The evidence: every version is kept. */
export const evidenceBucket = (scope: Construct): Bucket =>
  uploadBucket(scope, "Evidence", { versioned: true });
