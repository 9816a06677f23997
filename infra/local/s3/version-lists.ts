import type { DatabaseSync } from "node:sqlite";
import type { Bucket } from "./call.ts";
import { asVersion, COLUMNS, type Row, type Version } from "./versions.ts";

/** The latest versions, in the order of their keys, `most` of them behind the key `after`. */
export const objectsOf = (
  db: DatabaseSync,
  bucket: Bucket,
  { after, most }: { after: string; most: number },
): readonly Version[] =>
  db
    .prepare(
      `SELECT ${COLUMNS} FROM versions WHERE bucket = ? AND latest = 1 AND key > ? ORDER BY key LIMIT ?`,
    )
    .all(bucket.name, after, most)
    .map((row) => asVersion(row as Row));

/** Every blob that some version of some object needs. */
export const blobsInUse = (db: DatabaseSync): ReadonlySet<string> => {
  const rows = db.prepare("SELECT stored ->> 'blob' AS blob FROM versions").iterate();
  return new Set([...rows].map(({ blob }) => String(blob)));
};

/** The buckets, each with whether it holds named versions. */
export const bucketsInUse = (db: DatabaseSync): ReadonlyMap<string, boolean> => {
  const rows = db.prepare("SELECT bucket, max(version <> 'null') AS versioned FROM versions GROUP BY bucket");
  return new Map(rows.all().map(({ bucket, versioned }) => [String(bucket), versioned === 1]));
};
