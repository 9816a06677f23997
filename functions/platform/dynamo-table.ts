import { setTimeout as wait } from "node:timers/promises";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { conditionExpression } from "./dynamo-expressions.ts";
import { countList, listPage } from "./dynamo-lists.ts";
import { type Item, type Key, keyText, type Query, type Table, type TableName, type Write } from "./table.ts";
import { calling, Unavailable } from "./unavailable.ts";

export type TableNames = Record<TableName, string>;
export type Engine = { client: DynamoDBDocumentClient; names: TableNames };

const BATCH = 100;

/** Asks again for what a busy engine left out, a few times, then gives up. */
const readBatch = async (
  { client, names }: Engine,
  table: TableName,
  keys: readonly Key[],
): Promise<Item[]> => {
  const found: Item[] = [];
  let wanted = [...keys];
  for (let attempt = 0; wanted.length > 0; attempt += 1) {
    if (attempt === 5) throw new Unavailable("the table leaves keys unread");
    if (attempt > 0) await wait(50 * 2 ** attempt);
    const answer = await client.send(
      new BatchGetCommand({ RequestItems: { [names[table]]: { Keys: wanted, ConsistentRead: true } } }),
    );
    found.push(...((answer.Responses?.[names[table]] ?? []) as Item[]));
    wanted = (answer.UnprocessedKeys?.[names[table]]?.Keys ?? []) as Key[];
  }
  return found;
};

const distinct = (keys: readonly Key[]): Key[] => [
  ...new Map(keys.map(({ pk, sk }) => [keyText({ pk, sk }), { pk, sk }])).values(),
];

const readAll = async (engine: Engine, table: TableName, keys: readonly Key[]): Promise<Item[]> => {
  const wanted = distinct(keys);
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, batch) =>
    readBatch(engine, table, wanted.slice(batch * BATCH, (batch + 1) * BATCH)),
  );
  return (await Promise.all(batches)).flat();
};

const sortCondition = ({ after, prefix }: Query): string =>
  after !== undefined ? " AND sk > :sk" : prefix !== undefined ? " AND begins_with(sk, :sk)" : "";

const queryAll = async ({ client, names }: Engine, query: Query): Promise<Item[]> => {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const sk = query.after ?? query.prefix;
    const answer = await client.send(
      new QueryCommand({
        TableName: names[query.table],
        KeyConditionExpression: `pk = :pk${sortCondition(query)}`,
        ExpressionAttributeValues: { ":pk": query.pk, ...(sk !== undefined && { ":sk": sk }) },
        ConsistentRead: true,
        ScanIndexForward: !query.descending,
        ...(query.limit !== undefined && { Limit: query.limit - items.length }),
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    items.push(...((answer.Items ?? []) as Item[]));
    start = answer.LastEvaluatedKey;
  } while (start && (query.limit === undefined || items.length < query.limit));
  return items;
};

const transactItem = ({ names }: Engine, write: Write) => {
  const target = { TableName: names[write.table], ...conditionExpression(write.when) };
  if ("put" in write) return { Put: { ...target, Item: write.put } };
  return { ConditionCheck: { ConditionExpression: "", ...target, Key: write.check } };
};

const transact = async (engine: Engine, writes: readonly Write[]): ReturnType<Table["write"]> => {
  const input: TransactWriteCommandInput = {
    TransactItems: writes.map((write) => transactItem(engine, write)),
  };
  try {
    await engine.client.send(new TransactWriteCommand(input));
    return { ok: true };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? "None");
    const failed = codes.flatMap((code, index) => (code === "ConditionalCheckFailed" ? [index] : []));
    if (failed.length > 0) return { ok: false, failed };
    if (codes.every((code) => code !== "ValidationError" && code !== "ItemCollectionSizeLimitExceeded"))
      throw new Unavailable(`the transaction was cancelled: ${codes.join(", ")}`, { cause: error });
    throw error;
  }
};

const readsOf = (engine: Engine): Omit<Table, "write"> => ({
  read: (table, keys) => calling(() => readAll(engine, table, keys)),
  query: (query) => calling(() => queryAll(engine, query)),
  list: (query) => calling(() => listPage(engine, query, (keys) => readAll(engine, "state", keys))),
  count: (range) => calling(() => countList(engine, range)),
});

/** Both tables on a DynamoDB engine. */
export const dynamoTable = (client: DynamoDBDocumentClient, names: TableNames): Table => {
  const engine = { client, names };
  return { ...readsOf(engine), write: (writes) => calling(() => transact(engine, writes)) };
};

/** Both tables of a function that only reads: nothing of it can write, and to try is a fault of ours. */
export const dynamoReadingTable = (client: DynamoDBDocumentClient, names: TableNames): Table => ({
  ...readsOf({ client, names }),
  write: () => Promise.reject(new Error("a function that only reads tried to write")),
});
