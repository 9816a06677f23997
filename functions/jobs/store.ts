import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { type SignedObjects, signedObjects } from "../platform/signed-objects.ts";
import { calling } from "../platform/unavailable.ts";

/** The port to the bucket of imports: what others upload by signed requests, and what we read and write ourselves. */
export type ImportObjects = SignedObjects & {
  /** Throws where the object is missing. */
  bytes: (key: string) => Promise<Uint8Array>;
  putText: (key: string, text: string, mediaType: string) => Promise<void>;
};

/** The bucket of imports on S3. */
export const importBucket = (client: S3Client, bucket: string): ImportObjects => ({
  ...signedObjects(client, bucket),
  bytes: (Key) =>
    calling(async () => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      if (!Body) throw new Error(`the object ${Key} has no body`);
      return Body.transformToByteArray();
    }),
  putText: (Key, Body, ContentType) =>
    calling(async () => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType }));
    }),
});
