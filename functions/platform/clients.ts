import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/**
 * Short enough that a caller behind the gateway (29 s) gets our own answer after the client's own repetitions. Without
 * `throwOnRequestTimeout` the client would only log that it waits too long.
 */
export const PATIENCE = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
};

export const documentClient = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(PATIENCE), {
    marshallOptions: { removeUndefinedValues: true },
  });
