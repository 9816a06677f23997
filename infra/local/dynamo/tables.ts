import { DatabaseSync } from "node:sqlite";
import {
  CreateTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import type { TablePlan } from "../plan/tables.ts";

const create = async (client: DynamoDBClient, { name, definition }: TablePlan): Promise<void> => {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, StreamSpecification } = definition;
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        AttributeDefinitions,
        KeySchema,
        BillingMode: "PAY_PER_REQUEST",
        ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
        ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};

/**
 * The engine looks for the end of a stream by reading all of it, so that every write would cost more than the one
 * before. Two indexes in its file make that one look-up. The file is the engine's own: its version is pinned.
 */
const STREAM_INDEXES = `
  PRAGMA busy_timeout = 5000;
  CREATE INDEX IF NOT EXISTS local_seq ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
  CREATE INDEX IF NOT EXISTS local_seq2 ON _stream_records (table_name, shard_id, CAST(sequence_number AS INTEGER));
`;

const indexStreams = (file: string): void => {
  const db = new DatabaseSync(file);
  db.exec(STREAM_INDEXES);
  db.close();
};

/** Makes the tables of the template that are not there yet. */
export const createTables = async (
  client: DynamoDBClient,
  plans: readonly TablePlan[],
  file: string | undefined,
): Promise<void> => {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  for (const plan of plans) if (!TableNames.includes(plan.name)) await create(client, plan);
  if (file) indexStreams(file);
};
