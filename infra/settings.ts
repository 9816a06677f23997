import type { Node } from "constructs";
import * as z from "zod";

/** What an operator chooses, as context in cdk.json or by `-c name=value`. */
const Settings = z.strictObject({
  /** `aws-cn` has no CloudFront default domain and no Cognito: there `siteDomain` and its certificate are needed. */
  partition: z.enum(["aws", "aws-cn"]).default("aws"),
  architecture: z.enum(["arm64", "x86_64"]).default("arm64"),
  siteDomain: z.string().optional(),
  /** aws: the ARN of an ACM certificate in us-east-1; aws-cn: the id of a server certificate in IAM. */
  siteCertificate: z.string().optional(),
});
export type Settings = z.infer<typeof Settings>;

export const readSettings = (node: Node): Settings => {
  const names = Object.keys(Settings.shape);
  const given = names.flatMap((name) => {
    const value: unknown = node.tryGetContext(name);
    return value === undefined ? [] : [[name, value]];
  });
  const settings = Settings.parse(Object.fromEntries(given));
  if (settings.partition === "aws-cn" && !(settings.siteDomain && settings.siteCertificate))
    throw new Error(
      "partition aws-cn needs siteDomain and siteCertificate: CloudFront has no default domain there",
    );
  return settings;
};
