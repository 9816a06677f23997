import { setTimeout as wait } from "node:timers/promises";
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import type { AsyncStore } from "../async/store.ts";
import type { Pool } from "../functions/pool.ts";
import type { StreamPlan } from "../plan/streams.ts";
import type { Commits } from "./commits.ts";

const RETRY_MILLISECONDS = 500;
const SURE_AFTER_MS = 1000;

type Options = {
  client: DynamoDBStreamsClient;
  commits: Commits;
  store: AsyncStore;
  pool: Pool;
  /** The name of the table whose stream it is. */
  table: string;
  log: (line: string) => void;
};

const shardOf = async (client: DynamoDBStreamsClient, table: string) => {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: table }));
  const StreamArn = Streams[0]?.StreamArn;
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
  return { StreamArn, ShardId: StreamDescription?.Shards?.[0]?.ShardId };
};

const eventOf = (records: readonly StreamRecord[], source: string): object => ({
  Records: records.map(({ eventID, eventName, dynamodb }) => ({
    eventID,
    eventName,
    eventSource: "aws:dynamodb",
    awsRegion: "local",
    eventSourceARN: source,
    dynamodb: {
      Keys: dynamodb?.Keys,
      SequenceNumber: dynamodb?.SequenceNumber,
      StreamViewType: dynamodb?.StreamViewType,
    },
  })),
});

/** Where to read on: behind the last record that the function has taken, whatever has happened since. */
const iteratorFrom = async (
  { client, store, table }: Options,
  source: string,
): Promise<string | undefined> => {
  const shard = await shardOf(client, table);
  const sequence = store.position(source);
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({
      ...shard,
      ...(sequence
        ? { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: sequence }
        : { ShardIteratorType: "TRIM_HORIZON" }),
    }),
  );
  return ShardIterator;
};

export type Follower = { stop: () => Promise<void> };

/** Feeds a table's stream to its function, in order: a batch that fails is offered again before any later one. */
export const followStream = (plan: StreamPlan, options: Options): Follower => {
  const { client, commits, store, pool, log } = options;
  let stopped = false;

  const offer = async (records: readonly StreamRecord[]): Promise<void> => {
    const event = eventOf(records, plan.source);
    for (let attempt = 0; !stopped; attempt += 1)
      try {
        await pool.invoke(plan.functionName, event);
        return;
      } catch (error) {
        const said = `${(error as Error).name}: ${(error as Error).message}`;
        log(`the stream's function failed (attempt ${attempt + 1}): ${said}`);
        if (attempt >= plan.retries) {
          const queue = plan.deadLetters ?? "none";
          return store.buryEvent({
            queue,
            function: plan.functionName,
            event: JSON.stringify(event),
            error: said,
          });
        }
        await wait(RETRY_MILLISECONDS);
      }
  };

  const read = async (iterator: string): Promise<string | undefined> => {
    const { Records = [], NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: plan.batchSize }),
    );
    const last = Records.at(-1)?.dynamodb?.SequenceNumber;
    if (last === undefined) {
      await commits.next();
      return NextShardIterator;
    }
    await offer(Records);
    if (!stopped) store.moveTo(plan.source, last);
    // A batch that is not full was the end of the stream, as far as we know of the engine: soon it is asked once more.
    if (Records.length < plan.batchSize) await commits.next(SURE_AFTER_MS);
    return NextShardIterator;
  };

  const follow = async (): Promise<void> => {
    let iterator: string | undefined;
    while (!stopped)
      try {
        iterator ??= await iteratorFrom(options, plan.source);
        iterator = iterator && (await read(iterator));
      } catch (error) {
        if (!stopped) log(`reading the stream: ${(error as Error).message}`);
        iterator = undefined;
        await wait(RETRY_MILLISECONDS);
      }
  };

  const following = follow();
  return {
    stop: async () => {
      stopped = true;
      commits.close();
      await following;
    },
  };
};
