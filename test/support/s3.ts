import { rm } from "node:fs/promises";
import { GetObjectCommand, PutObjectCommand, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { type S3Options, startS3 } from "../../infra/local/s3/server.ts";
import { temporaryFolder } from "./folders.ts";

export const CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local-secret" };
export const PLAIN = "plain";
export const VERSIONED = "versioned";

export const temporary = (): string => temporaryFolder("s3-");

export const s3Options = (directory: string, changes: Partial<S3Options> = {}): S3Options => ({
  port: 0,
  directory,
  buckets: [
    { name: PLAIN, versioned: false },
    { name: VERSIONED, versioned: true },
  ],
  credentials: CREDENTIALS,
  now: () => Date.now(),
  ...changes,
});

export const s3Client = (url: string, changes: S3ClientConfig = {}): S3Client =>
  new S3Client({ endpoint: url, region: "cn-north-1", credentials: CREDENTIALS, maxAttempts: 1, ...changes });

/** A server of its own, with a client. */
export const openBench = async (changes: Partial<S3Options> = {}) => {
  const directory = temporary();
  const server = await startS3(s3Options(directory, changes));
  const client = s3Client(server.url);
  return {
    directory,
    url: server.url,
    client,
    put: (Key: string, Body: string | Uint8Array, Bucket = PLAIN) =>
      client.send(new PutObjectCommand({ Bucket, Key, Body })),
    text: async (Key: string, Bucket = PLAIN) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      return (await Body?.transformToString()) ?? "";
    },
    close: async () => {
      client.destroy();
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
};
