import { describe, expect, test } from "vitest";
import { PARTITIONS, type Partition, type Placed, resourcesIn } from "../support/templates.ts";

const tableIn = (partition: Partition, name: string): Placed => {
  const found = resourcesIn(partition, "AWS::DynamoDB::GlobalTable").find(({ id }) => id.startsWith(name));
  if (!found) throw new Error(`there is no table ${name}`);
  return found;
};

type Statement = { Effect: string; Action: string | readonly string[] };

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;

/** Everything that any role is allowed, inline policies of roles included. */
const allowed = (partition: Partition): readonly string[] =>
  [
    ...resourcesIn(partition, "AWS::IAM::Policy").map(({ Properties }) => Properties.PolicyDocument),
    ...resourcesIn(partition, "AWS::IAM::Role").flatMap(({ Properties }) =>
      (Properties.Policies ?? []).map((policy: { PolicyDocument: object }) => policy.PolicyDocument),
    ),
  ]
    .flatMap(({ Statement }) => Statement as Statement[])
    .filter(({ Effect }) => Effect === "Allow")
    .flatMap(({ Action }) => listOf(Action));

describe.each(PARTITIONS)("the tables in %s", (partition) => {
  test("are two, restored to any second, protected against deletion, and kept when the stack goes", () => {
    const tables = resourcesIn(partition, "AWS::DynamoDB::GlobalTable");
    expect(tables.map(({ id }) => id.slice(0, 5)).toSorted()).toEqual(["Facts", "State"]);
    for (const { Properties, DeletionPolicy, UpdateReplacePolicy } of tables) {
      expect(Properties.Replicas).toHaveLength(1);
      expect(Properties.Replicas[0]).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
    }
  });

  test("let facts stand for ever, with the one stream, which tells their keys only", () => {
    const facts = tableIn(partition, "Facts").Properties;
    expect(facts.StreamSpecification).toEqual({ StreamViewType: "KEYS_ONLY" });
    expect(facts.TimeToLiveSpecification).toBeUndefined();
    expect(tableIn(partition, "State").Properties.StreamSpecification).toBeUndefined();
  });

  test("are only read, put into under conditions, and followed by their stream: nothing else is allowed to anyone", () => {
    const onTables = new Set(allowed(partition).filter((action) => /^(dynamodb:|\*)/.test(action)));
    expect([...onTables].toSorted()).toEqual([
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:DescribeStream",
      "dynamodb:GetItem",
      "dynamodb:GetRecords",
      "dynamodb:GetShardIterator",
      "dynamodb:ListStreams",
      "dynamodb:PutItem",
      "dynamodb:Query",
    ]);
  });

  test("nobody is allowed a whole service, or everything; managed policies are not used", () => {
    expect(allowed(partition).filter((action) => action.includes("*"))).toEqual([]);
    for (const { id, Properties } of resourcesIn(partition, "AWS::IAM::Role"))
      expect(Properties.ManagedPolicyArns, id).toBeUndefined();
  });
});
