import { join } from "node:path";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { NOTE, readNote } from "../../infra/local/data-folder.ts";
import { tableClient } from "../../infra/local/engines.ts";

export type StoredFact = {
  chain: string;
  seq: number;
  type: string;
  hash: string;
  previous: string;
  bytes: string;
  case: string;
};

/** Every fact that a host keeps, as its table has it: of chains too that no operation reads. */
const storedFacts = async (directory: string): Promise<readonly StoredFact[]> => {
  const { tables } = readNote(join(directory, NOTE));
  if (!tables) throw new Error("the host has noted no tables");
  const client = DynamoDBDocumentClient.from(tableClient(tables.endpoint));
  const facts: StoredFact[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tables.facts }))
    facts.push(...(Items as StoredFact[]));
  return facts.sort((one, other) => one.chain.localeCompare(other.chain) || one.seq - other.seq);
};

/** The chains of facts of a host, each in its order. */
export const storedChains = async (directory: string): Promise<readonly (readonly StoredFact[])[]> => [
  ...Map.groupBy(await storedFacts(directory), ({ chain }) => chain).values(),
];
