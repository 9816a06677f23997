import * as z from "zod";
import { documentClient } from "./clients.ts";
import { dynamoReadingTable, dynamoTable } from "./dynamo-table.ts";
import { readEnv } from "./env.ts";
import type { Table } from "./table.ts";

const namesOfEnvironment = () => {
  const { FACTS_TABLE, STATE_TABLE } = readEnv({ FACTS_TABLE: z.string(), STATE_TABLE: z.string() });
  return { facts: FACTS_TABLE, state: STATE_TABLE };
};

/** Both tables, as the environment of a function names them. */
export const tablesOfEnvironment = (): Table => dynamoTable(documentClient(), namesOfEnvironment());

/** The same for a function that only reads. */
export const readingTablesOfEnvironment = (): Table =>
  dynamoReadingTable(documentClient(), namesOfEnvironment());
