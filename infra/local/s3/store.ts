import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Credentials } from "./authenticate.ts";
import { openBlobs, syncFolder } from "./blobs.ts";
import type { Bucket, Store } from "./call.ts";
import { openDatabase } from "./database.ts";
import { blobsInUse, bucketsInUse } from "./version-lists.ts";

/** As on S3, a bucket that has become versioned stays so: its versions would else be lost at the next write. */
const refuseForgetting = (db: DatabaseSync, buckets: readonly Bucket[]): void => {
  const inUse = bucketsInUse(db);
  const forgetting = buckets.filter(({ name, versioned }) => !versioned && inUse.get(name));
  if (forgetting.length > 0)
    throw new Error(`These buckets hold versions: ${forgetting.map(({ name }) => name).join(", ")}`);
};

export type StoreOptions = {
  directory: string;
  buckets: readonly Bucket[];
  credentials: Credentials;
  /** Milliseconds since 1970. Must go with the clock of those who sign. */
  now: () => number;
};

/** Opens what is kept in the directory, and clears away what was never acknowledged. */
export const openStore = async (options: StoreOptions): Promise<Store & { close: () => Promise<void> }> => {
  const { directory, buckets, credentials, now } = options;
  const db = openDatabase(directory);
  try {
    refuseForgetting(db, buckets);
    const blobs = await openBlobs(join(directory, "blobs"));
    await syncFolder(directory);
    await blobs.sweep(blobsInUse(db));
    const close = async () => {
      await blobs.close();
      db.close();
    };
    return { db, blobs, credentials, now, close };
  } catch (error) {
    db.close();
    throw error;
  }
};
