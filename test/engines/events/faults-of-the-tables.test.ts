import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, test } from "vitest";
import { dynamoTable } from "../../../functions/platform/dynamo-table.ts";
import { Unavailable } from "../../../functions/platform/unavailable.ts";
import { named } from "../../support/faults.ts";

/** What no engine here can be made to show: keys that are left out, and transactions that meet each other. */
const openTable = () => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "local" }));
  return { mock: mockClient(client), table: dynamoTable(client, { facts: "facts", state: "state" }) };
};

const item = (sk: string) => ({ pk: "p", sk });
const KEYS = ["a", "b", "c"].map(item);
const put = { table: "state", put: item("a"), when: [] } as const;

const cancelled = (...codes: readonly string[]) =>
  new TransactionCanceledException({
    message: "cancelled",
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

describe("keys that a busy table leaves unread", () => {
  test("are asked for again, alone, until all are there", async () => {
    const { mock, table } = openTable();
    mock
      .on(BatchGetCommand)
      .resolvesOnce({
        Responses: { state: [item("a")] },
        UnprocessedKeys: { state: { Keys: [item("b"), item("c")] } },
      })
      .resolvesOnce({ Responses: { state: [item("b")] }, UnprocessedKeys: { state: { Keys: [item("c")] } } })
      .resolves({ Responses: { state: [item("c")] }, UnprocessedKeys: {} });
    expect(await table.read("state", KEYS)).toEqual(KEYS);
    const asked = mock
      .commandCalls(BatchGetCommand)
      .map(({ args: [{ input }] }) => (input as BatchGetCommandInput).RequestItems?.["state"]?.Keys?.length);
    expect(asked).toEqual([3, 2, 1]);
  });

  test("for too long: the engine is unavailable, not the items missing", async () => {
    const { mock, table } = openTable();
    mock.on(BatchGetCommand).resolves({ UnprocessedKeys: { state: { Keys: KEYS } } });
    await expect(table.read("state", KEYS)).rejects.toThrow(Unavailable);
    expect(mock.commandCalls(BatchGetCommand)).toHaveLength(5);
  });
});

describe("a transaction that is cancelled", () => {
  test.each([
    ["met another one", ["TransactionConflict"]],
    ["was throttled", ["None", "ThrottlingError"]],
    ["was throttled and met another one", ["TransactionConflict", "ProvisionedThroughputExceeded"]],
  ])("because it %s may be tried again", async (_, codes) => {
    const { mock, table } = openTable();
    mock.on(TransactWriteCommand).rejects(cancelled(...codes));
    await expect(table.write([put])).rejects.toThrow(Unavailable);
  });

  test("because a condition did not hold is an answer, also where it met another one besides", async () => {
    const { mock, table } = openTable();
    mock.on(TransactWriteCommand).rejects(cancelled("TransactionConflict", "ConditionalCheckFailed", "None"));
    expect(await table.write([put])).toEqual({ ok: false, failed: [1] });
  });

  test("because it was wrong is a fault of ours", async () => {
    const { mock, table } = openTable();
    mock.on(TransactWriteCommand).rejects(cancelled("ValidationError"));
    await expect(table.write([put])).rejects.toThrow(TransactionCanceledException);
  });
});

describe.each([
  ["ProvisionedThroughputExceededException", true],
  ["RequestLimitExceeded", true],
  ["TransactionInProgressException", true],
  ["InternalServerError", true],
  ["ThrottlingException", true],
  ["ResourceNotFoundException", false],
  ["AccessDeniedException", false],
])("a %s", (name, passes) => {
  test(passes ? "passes" : "does not pass", async () => {
    const { mock, table } = openTable();
    mock.onAnyCommand().rejects(named(name));
    const calls = [
      () => table.read("state", KEYS),
      () => table.query({ table: "state", pk: "p" }),
      () => table.list({ list: "l", limit: 1 }),
      () => table.write([put]),
    ];
    for (const call of calls) {
      const failure = await call().catch((error: Error) => error);
      expect(failure instanceof Unavailable).toBe(passes);
    }
    expect(mock.commandCalls(QueryCommand)).toHaveLength(2);
  });
});

const RESET = named("Error", { code: "ECONNRESET" });

test.each([
  ["its cause", new Error("no answer", { cause: RESET })],
  ["one of several", new AggregateError([new Error("one"), RESET])],
])("what a connection says deep inside an error is heard too: %s", async (_, failure) => {
  const { mock, table } = openTable();
  mock.onAnyCommand().rejects(failure);
  await expect(table.read("state", KEYS)).rejects.toThrow(Unavailable);
});
