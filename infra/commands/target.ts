import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { dynamoTable, type TableNames } from "../../functions/platform/dynamo-table.ts";
import type { Table } from "../../functions/platform/table.ts";
import { localTables } from "./local-tables.ts";

/** Tables that a command works on, and the client that reaches them. */
export type Target = { client: DynamoDBClient; names: TableNames };

/** The options by which a command is told its tables: a host's folder, or the tables of a deployed stack. */
export const TARGET_OPTIONS = {
  data: { type: "string", default: ".local" },
  "facts-table": { type: "string" },
  "state-table": { type: "string" },
} as const;

type Named = { data: string; "facts-table"?: string | undefined; "state-table"?: string | undefined };

export const targetOf = ({ data, "facts-table": facts, "state-table": state }: Named): Target =>
  facts && state ? { client: new DynamoDBClient(), names: { facts, state } } : localTables(data);

export const tableOf = ({ client, names }: Target): Table =>
  dynamoTable(
    DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    names,
  );
