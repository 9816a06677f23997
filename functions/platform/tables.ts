import * as z from "zod";
import { documentClient } from "./clients.ts";
import { dynamoTable } from "./dynamo-table.ts";
import { readEnv } from "./env.ts";
import type { Table } from "./table.ts";

/** Both tables, as the environment of a function names them. */
export const tablesOfEnvironment = (): Table => {
  const { FACTS_TABLE, STATE_TABLE } = readEnv({ FACTS_TABLE: z.string(), STATE_TABLE: z.string() });
  return dynamoTable(documentClient(), { facts: FACTS_TABLE, state: STATE_TABLE });
};
