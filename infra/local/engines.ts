import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { S3Client } from "@aws-sdk/client-s3";
import type { DynamoEngine } from "./dynamo/engine.ts";
import type { Ports } from "./ports.ts";

/** Signatures are checked by the local object store, so everyone here signs with the same key. */
export const CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local-secret" };
const REGION = "local";

export const tableClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region: REGION, credentials: CREDENTIALS });

export const streamsClient = (endpoint: string): DynamoDBStreamsClient =>
  new DynamoDBStreamsClient({ endpoint, region: REGION, credentials: CREDENTIALS });

export const objectClient = (endpoint: string): S3Client =>
  new S3Client({ endpoint, region: REGION, credentials: CREDENTIALS });

/** What the SDK in every function finds in its environment: the engines of this machine in place of the services. */
export const environmentOf = (ports: Ports, dynamo: DynamoEngine): Readonly<Record<string, string>> => ({
  PATH: process.env["PATH"] ?? "",
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
  AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${ports.objects}`,
  AWS_ENDPOINT_URL_SFN: `http://127.0.0.1:${ports.flows}`,
  AWS_ENDPOINT_URL_EVENTBRIDGE: `http://127.0.0.1:${ports.bus}`,
});
