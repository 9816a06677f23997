import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import type { DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod";
import { eventBridge } from "../platform/bus.ts";
import { PATIENCE } from "../platform/clients.ts";
import { readEnv } from "../platform/env.ts";
import { LOG, log } from "../platform/log.ts";
import type { Key } from "../platform/table.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { relayFacts } from "./relay-facts.ts";

const { BUS_NAME } = readEnv({ BUS_NAME: z.string() });
const relay = relayFacts({
  table: tablesOfEnvironment(),
  bus: eventBridge(new EventBridgeClient(PATIENCE), BUS_NAME),
});

const keysOf = ({ Records }: DynamoDBStreamEvent): readonly Key[] =>
  Records.flatMap(({ dynamodb }) => {
    const { pk, sk } = dynamodb?.Keys ?? {};
    return pk?.S !== undefined && sk?.S !== undefined ? [{ pk: pk.S, sk: sk.S }] : [];
  });

/** Takes the stream of the table of facts. A batch that fails is offered again whole, so the order of facts stays. */
export const handler = async (event: DynamoDBStreamEvent): Promise<void> => {
  const keys = keysOf(event);
  await relay(keys);
  log.info(LOG.factsRelayed, { facts: keys.length });
};
