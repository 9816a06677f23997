import { Validations } from "aws-cdk-lib";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { IConstruct } from "constructs";

/** What a function may do stands in the policy of its role. */
export const acknowledgeRole = (fn: LambdaFunction, reasons: Readonly<Record<string, string>>): void =>
  acknowledge(fn.role ?? fn, reasons);

/** Accepts findings of the security rules on a construct and all below it, each with its reason. */
export const acknowledge = (construct: IConstruct, reasons: Readonly<Record<string, string>>): void => {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
};
