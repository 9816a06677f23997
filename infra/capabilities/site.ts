import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  type CfnDistribution,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { CONTENT_POLICY } from "../../static-site/pages/policy.ts";
import { acknowledge } from "../constructs/acknowledge.ts";
import type { Settings } from "../settings.ts";

/** What every page says of itself, and what only a header can say. */
const CONTENT_SECURITY_POLICY = `${CONTENT_POLICY}; frame-ancestors 'none'`;

const bucketOf = (stack: Stack): Bucket => {
  const logs = new Bucket(stack, "SiteAccessLogs", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    objectOwnership: ObjectOwnership.OBJECT_WRITER,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(logs, { "AwsSolutions-S1": "it is itself the bucket of access logs" });
  // No versions: what is withdrawn from the public must be gone.
  return new Bucket(stack, "Site", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    serverAccessLogsBucket: logs as IBucket,
    removalPolicy: RemovalPolicy.RETAIN,
  });
};

const headersOf = (stack: Stack): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(stack, "SiteHeaders", {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
    },
  });

/** `/c/2026/x/` is kept as `/c/2026/x/index.html`. */
const directoryIndex = (stack: Stack): EdgeFunction =>
  new EdgeFunction(stack, "DirectoryIndex", {
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline(readFileSync(join(import.meta.dirname, "directory-index.js"), "utf8")),
  });

const domainOf = (stack: Stack, { siteDomain, siteCertificate, partition }: Settings) =>
  siteDomain && siteCertificate
    ? {
        domainNames: [siteDomain],
        ...(partition === "aws" && {
          certificate: Certificate.fromCertificateArn(stack, "SiteCertificate", siteCertificate),
        }),
      }
    : {};

/** In China a certificate for CloudFront is a server certificate of IAM, which the construct does not know. */
const useServerCertificate = (
  distribution: Distribution,
  { partition, siteCertificate, siteDomain }: Settings,
): void => {
  if (partition !== "aws-cn") return;
  const resource = distribution.node.defaultChild as CfnDistribution;
  resource.addPropertyOverride("DistributionConfig.Aliases", [siteDomain]);
  resource.addPropertyOverride("DistributionConfig.ViewerCertificate", {
    IamCertificateId: siteCertificate,
    MinimumProtocolVersion: "TLSv1.2_2021",
    SslSupportMethod: "sni-only",
  });
};

export type Site = { bucket: Bucket; distribution: Distribution };

/** The public site: a private bucket behind CloudFront. A page that is not there is the site's own 404. */
export const site = (stack: Stack, settings: Settings): Site => {
  const bucket = bucketOf(stack);
  const distribution = new Distribution(stack, "Distribution", {
    comment: "fazhiyun",
    defaultRootObject: "index.html",
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    enableLogging: true,
    logBucket: logBucketOf(stack) as IBucket,
    defaultBehavior: {
      origin: S3BucketOrigin.withOriginAccessControl(bucket as IBucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: headersOf(stack),
      functionAssociations: [
        { function: directoryIndex(stack), eventType: FunctionEventType.VIEWER_REQUEST },
      ],
    },
    errorResponses: [403, 404].map((httpStatus) => ({
      httpStatus,
      responseHttpStatus: 404,
      responsePagePath: "/404.html",
      ttl: Duration.seconds(10),
    })),
    ...(settings.partition === "aws" && domainOf(stack, settings)),
  });
  useServerCertificate(distribution, settings);
  acknowledge(distribution, {
    "AwsSolutions-CFR1": "the site is for everyone, wherever they are",
    "AwsSolutions-CFR2": "it only serves static files: there is no input for a firewall to examine",
    "AwsSolutions-CFR4":
      "without a domain of its own it has CloudFront's certificate, which sets the protocol itself",
  });
  return { bucket, distribution };
};

const logBucketOf = (stack: Stack): Bucket => {
  const logs = new Bucket(stack, "DistributionLogs", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    objectOwnership: ObjectOwnership.OBJECT_WRITER,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(logs, { "AwsSolutions-S1": "it is itself the bucket of access logs" });
  return logs;
};
