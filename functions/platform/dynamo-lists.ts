import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { isEntry, standsFor } from "./list-entry.ts";
import {
  type Item,
  type Key,
  keyText,
  type ListPage,
  type ListPosition,
  type ListQuery,
  type ListRange,
} from "./table.ts";

type Engine = { client: DynamoDBDocumentClient; names: { state: string } };

const INDEX = "list";

const conditionOn = ({ list, prefix, until }: ListQuery | (ListRange & { until?: never })) => {
  const [words, bound] =
    prefix !== undefined
      ? [" AND begins_with(listKey, :bound)", prefix]
      : until !== undefined
        ? [" AND listKey < :bound", until]
        : ["", undefined];
  return {
    IndexName: INDEX,
    KeyConditionExpression: `#list = :list${words}`,
    ExpressionAttributeNames: { "#list": "list" },
    ExpressionAttributeValues: { ":list": list, ...(bound !== undefined && { ":bound": bound }) },
  };
};

/** A page of the index, and the items that stand on it, read from the table. */
export const listPage = async (
  { client, names }: Engine,
  query: ListQuery,
  read: (keys: readonly Key[]) => Promise<readonly Item[]>,
): Promise<ListPage> => {
  const answer = await client.send(
    new QueryCommand({
      TableName: names.state,
      ...conditionOn(query),
      ScanIndexForward: !query.descending,
      Limit: query.limit,
      ...(query.after && { ExclusiveStartKey: query.after }),
    }),
  );
  const positions = (answer.Items ?? []) as ListPosition[];
  const items = new Map((await read(positions.map(standsFor))).map((item) => [keyText(item), item]));
  // The index may lag: an item that has left the list since is not shown.
  const current = positions.flatMap((position) => {
    const item = items.get(keyText(standsFor(position)));
    return item && (isEntry(position) || item.list === query.list) ? [item] : [];
  });
  return { items: current, next: answer.LastEvaluatedKey as ListPosition | undefined };
};

export const countList = async ({ client, names }: Engine, range: ListRange): Promise<number> => {
  let count = 0;
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await client.send(
      new QueryCommand({
        TableName: names.state,
        ...conditionOn(range),
        Select: "COUNT",
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    count += answer.Count ?? 0;
    start = answer.LastEvaluatedKey;
  } while (start);
  return count;
};
