import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { type IGrantable, PolicyStatement } from "aws-cdk-lib/aws-iam";

/** Allows actions by their full names, on resources by their full ARNs; where one must end in a star, its reason stands beside it. */
export const allow = (
  grantee: IGrantable,
  actions: readonly string[],
  resources: readonly string[],
): void => {
  const statement = new PolicyStatement({ actions: [...actions], resources: [...resources] });
  grantee.grantPrincipal.addToPrincipalPolicy(statement);
};

const READ = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"];

/** Reads items and the index of lists; never scans. */
export const grantRead = (table: TableV2, grantee: IGrantable): void =>
  allow(grantee, READ, [table.tableArn, `${table.tableArn}/index/list`]);

/** Puts whole items under a condition: nothing is updated in place, and nothing is deleted. */
export const grantPut = (table: TableV2, grantee: IGrantable): void =>
  allow(grantee, ["dynamodb:PutItem", "dynamodb:ConditionCheckItem"], [table.tableArn]);
