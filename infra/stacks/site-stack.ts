import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { site } from "../capabilities/site.ts";
import { type SharedBucket, share } from "../constructs/shared-bucket.ts";
import type { Settings } from "../settings.ts";

/** What the public reads. */
export class SiteStack extends Stack {
  readonly bucket: SharedBucket;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, { terminationProtection: true });
    const { bucket, distribution } = site(this, settings);
    this.bucket = share(this, bucket, "fazhiyun-site-bucket");
    new CfnOutput(this, "SiteDomain", { value: settings.siteDomain ?? distribution.distributionDomainName });
  }
}
