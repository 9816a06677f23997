import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import type { TablePlan } from "../plan/tables.ts";

const EVERY_MILLISECONDS = 3_600_000;

const expireIn = async (
  client: DynamoDBDocumentClient,
  { name, definition }: TablePlan,
  now: number,
): Promise<void> => {
  const attribute = definition.TimeToLiveSpecification?.AttributeName;
  if (!attribute) return;
  const expired = {
    ExpressionAttributeNames: { "#expires": attribute },
    ExpressionAttributeValues: { ":now": Math.floor(now / 1000) },
  };
  const pages = paginateScan(
    { client },
    { TableName: name, FilterExpression: "#expires < :now", ProjectionExpression: "pk, sk", ...expired },
  );
  for await (const { Items = [] } of pages)
    for (const { pk, sk } of Items)
      try {
        const condition = { ConditionExpression: "#expires < :now", ...expired };
        await client.send(new DeleteCommand({ TableName: name, Key: { pk, sk }, ...condition }));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
};

/** Removes expired items once an hour, as the service would: the engine here does not by itself. */
export const keepExpiring = (
  client: DynamoDBClient,
  plans: readonly TablePlan[],
  { now, log }: { now: () => number; log: (line: string) => void },
): { stop: () => void } => {
  const documents = DynamoDBDocumentClient.from(client);
  const timer = setInterval(() => {
    Promise.all(plans.map((plan) => expireIn(documents, plan, now()))).catch((error: Error) =>
      log(`removing expired items: ${error.message}`),
    );
  }, EVERY_MILLISECONDS);
  return { stop: () => clearInterval(timer) };
};
