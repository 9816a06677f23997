import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Item } from "../../functions/platform/table.ts";
import { tableClient } from "../../infra/local/engines.ts";
import type { Engine } from "../support/dynamo.ts";

const BATCH = 25;
const AT_ONCE = 8;
const TOLD_EVERY = 100_000;

const writeBatch = async (documents: DynamoDBDocumentClient, table: string, items: readonly Item[]) => {
  let puts = items.map((Item) => ({ PutRequest: { Item } }));
  while (puts.length > 0) {
    const { UnprocessedItems } = await documents.send(
      new BatchWriteCommand({ RequestItems: { [table]: puts } }),
    );
    puts = (UnprocessedItems?.[table] ?? []) as typeof puts;
  }
};

/** The next so many, or those that are left. */
const nextOf = (items: Iterator<Item>, count: number): readonly Item[] => {
  const batch: Item[] = [];
  while (batch.length < count) {
    const { value, done } = items.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
};

/** Straight to the engine, many at once: what is measured comes behind it. */
export const seedItems = async ({ endpoint, names }: Engine, items: Iterator<Item>): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(tableClient(endpoint), {
    marshallOptions: { removeUndefinedValues: true },
  });
  let done = 0;
  const writer = async (): Promise<void> => {
    for (;;) {
      const batch = nextOf(items, BATCH);
      if (batch.length === 0) return;
      await writeBatch(documents, names.state, batch);
      if (Math.floor((done + batch.length) / TOLD_EVERY) > Math.floor(done / TOLD_EVERY))
        process.stderr.write(`${done + batch.length} items are there\n`);
      done += batch.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
};
