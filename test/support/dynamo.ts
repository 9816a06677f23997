import { rmSync } from "node:fs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { dynamoTable, type TableNames } from "../../functions/platform/dynamo-table.ts";
import type { Table } from "../../functions/platform/table.ts";
import { startDynamo } from "../../infra/local/dynamo/engine.ts";
import { createTables } from "../../infra/local/dynamo/tables.ts";
import { tableClient } from "../../infra/local/engines.ts";
import { aFreePort } from "../../infra/local/ports.ts";
import { temporaryFolder } from "./folders.ts";

const KEYS = {
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" as const },
    { AttributeName: "sk", AttributeType: "S" as const },
    { AttributeName: "list", AttributeType: "S" as const },
    { AttributeName: "listKey", AttributeType: "S" as const },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" as const },
    { AttributeName: "sk", KeyType: "RANGE" as const },
  ],
};

const LIST = {
  IndexName: "list",
  KeySchema: [
    { AttributeName: "list", KeyType: "HASH" as const },
    { AttributeName: "listKey", KeyType: "RANGE" as const },
  ],
  Projection: { ProjectionType: "KEYS_ONLY" as const },
};

export type Engine = { table: Table; endpoint: string; file: string; names: TableNames; stop: () => void };

/** The real engine in a folder of its own, with both tables. */
export const startTables = async (): Promise<Engine> => {
  const directory = temporaryFolder("tables-");
  const engine = await startDynamo({ port: await aFreePort(), directory, logs: directory });
  const names = { facts: "facts", state: "state" };
  const client = tableClient(engine.endpoint);
  const definitions = {
    facts: {
      ...KEYS,
      AttributeDefinitions: KEYS.AttributeDefinitions.slice(0, 2),
      StreamSpecification: { StreamViewType: "KEYS_ONLY" as const },
    },
    state: { ...KEYS, GlobalSecondaryIndexes: [LIST] },
  };
  await createTables(
    client,
    Object.entries(definitions).map(([name, definition]) => ({ name, arn: name, definition })),
    engine.file,
  );
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    table: dynamoTable(documents, names),
    endpoint: engine.endpoint,
    file: engine.file ?? "",
    names,
    stop: () => {
      engine.process?.kill("SIGKILL");
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
