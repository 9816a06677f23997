import * as z from "zod";
import type { Resources } from "./resources.ts";

const Behavior = z.object({
  TargetOriginId: z.string(),
  ResponseHeadersPolicyId: z.string(),
  FunctionAssociations: z.array(
    z.object({ EventType: z.literal("viewer-request"), FunctionARN: z.string() }),
  ),
});

const Distribution = z.object({
  DistributionConfig: z.object({
    DefaultRootObject: z.string(),
    DefaultCacheBehavior: Behavior,
    CustomErrorResponses: z.array(
      z.object({ ErrorCode: z.number(), ResponseCode: z.number(), ResponsePagePath: z.string() }),
    ),
    Origins: z.array(z.object({ Id: z.string(), DomainName: z.string() })),
  }),
});

const Policy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z.object({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
      FrameOptions: z.object({ FrameOption: z.string() }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
    }),
  }),
});

/** The distribution as this machine serves it. */
export type SitePlan = {
  bucket: string;
  rootObject: string;
  /** Code of CloudFront that may change the address of a request before it is looked up. */
  edgeCode: string | undefined;
  headers: Readonly<Record<string, string>>;
  notFound: { status: number; page: string };
};

const headersOf = (policy: z.infer<typeof Policy> | undefined): Record<string, string> => {
  const security = policy?.ResponseHeadersPolicyConfig.SecurityHeadersConfig;
  return security
    ? {
        "content-security-policy": security.ContentSecurityPolicy.ContentSecurityPolicy,
        "x-frame-options": security.FrameOptions.FrameOption,
        "referrer-policy": security.ReferrerPolicy.ReferrerPolicy,
        "x-content-type-options": "nosniff",
      }
    : {};
};

export const planSite = (resources: Resources): SitePlan => {
  const [found] = resources("AWS::CloudFront::Distribution", Distribution);
  if (!found) throw new Error("the template has no distribution for the site");
  const { DefaultRootObject, DefaultCacheBehavior, CustomErrorResponses, Origins } =
    found.properties.DistributionConfig;
  const functions = resources("AWS::CloudFront::Function", z.object({ FunctionCode: z.string() }));
  const policies = resources("AWS::CloudFront::ResponseHeadersPolicy", Policy);
  const [association] = DefaultCacheBehavior.FunctionAssociations;
  const origin = Origins.find(({ Id }) => Id === DefaultCacheBehavior.TargetOriginId);
  const missing = CustomErrorResponses.find(({ ErrorCode }) => ErrorCode === 404);
  if (!origin || !missing)
    throw new Error("the distribution of the site has no origin, or no page for what is missing");
  const edge = functions.find(({ ref }) => association?.FunctionARN.startsWith(ref));
  const policy = policies.find(({ ref }) => ref === DefaultCacheBehavior.ResponseHeadersPolicyId);
  return {
    bucket: origin.DomainName.split(".")[0] ?? "",
    rootObject: DefaultRootObject,
    edgeCode: edge?.properties.FunctionCode,
    headers: headersOf(policy?.properties),
    notFound: { status: missing.ResponseCode, page: missing.ResponsePagePath },
  };
};
