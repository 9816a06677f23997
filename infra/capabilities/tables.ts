import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, ProjectionType, StreamViewType, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";

const KEYS = {
  partitionKey: { name: "pk", type: AttributeType.STRING },
  sortKey: { name: "sk", type: AttributeType.STRING },
};

/** What must last: restored to any second of the last 35 days, and not deleted by accident. */
const LASTING = {
  billing: Billing.onDemand(),
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

export type Tables = { facts: TableV2; state: TableV2 };

/** The two tables: facts, append-only, with the only stream; and state with its one index of lists. */
export const tables = (scope: Construct): Tables => ({
  facts: new TableV2(scope, "Facts", { ...KEYS, ...LASTING, dynamoStream: StreamViewType.KEYS_ONLY }),
  state: new TableV2(scope, "State", {
    ...KEYS,
    ...LASTING,
    timeToLiveAttribute: "expiresAt",
    globalSecondaryIndexes: [
      {
        indexName: "list",
        partitionKey: { name: "list", type: AttributeType.STRING },
        sortKey: { name: "listKey", type: AttributeType.STRING },
        projectionType: ProjectionType.KEYS_ONLY,
      },
    ],
  }),
});
