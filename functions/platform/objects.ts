import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { calling } from "./unavailable.ts";

export type StoredText = { text: string; etag: string };

/** How an object is served: what it is, and how long a copy may be kept. */
export type Served = { contentType: string; cacheControl: string };

/** The port to a bucket of texts. */
export type Objects = {
  get: (key: string) => Promise<StoredText | undefined>;
  /** Writes; where `seen` is given only if the object is still that version (null: still absent). False where it is not. */
  put: (key: string, text: string, options: Served & { seen?: string | null }) => Promise<boolean>;
};

const get = async (client: S3Client, Bucket: string, Key: string): Promise<StoredText | undefined> => {
  try {
    const found = await client.send(new GetObjectCommand({ Bucket, Key }));
    return { text: (await found.Body?.transformToString("utf-8")) ?? "", etag: found.ETag ?? "" };
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
};

/** 412: another version is there. 409: another writer is at it in this moment. Both mean: read again. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof S3ServiceException && [409, 412].includes(error.$metadata.httpStatusCode ?? 0);

type Putting = { Bucket: string; Key: string; Body: string; options: Served & { seen?: string | null } };

const put = async (client: S3Client, { options, ...where }: Putting): Promise<boolean> => {
  const { contentType, cacheControl, seen } = options;
  const condition = seen === undefined ? {} : seen === null ? { IfNoneMatch: "*" } : { IfMatch: seen };
  try {
    await client.send(
      new PutObjectCommand({ ...where, ContentType: contentType, CacheControl: cacheControl, ...condition }),
    );
    return true;
  } catch (error) {
    if (seen !== undefined && isOvertaken(error)) return false;
    throw error;
  }
};

export const s3Objects = (client: S3Client, bucket: string): Objects => ({
  get: (key) => calling(() => get(client, bucket, key)),
  put: (key, text, options) => calling(() => put(client, { Bucket: bucket, Key: key, Body: text, options })),
});
