import type { DatabaseSync } from "node:sqlite";
import type { Bucket } from "./call.ts";
import { asVersion, COLUMNS, type Row, type Version } from "./versions.ts";

type Range = { prefix: string; after: string };

function* within(rows: Iterable<unknown>, prefix: string): Generator<Version> {
  for (const row of rows as Iterable<Row>) {
    if (!row.key.startsWith(prefix)) return;
    yield asVersion(row);
  }
}

/** The objects that can be seen, in the order of their keys. */
export const objectsOf = (db: DatabaseSync, bucket: Bucket, { prefix, after }: Range): Iterable<Version> =>
  within(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM versions
         WHERE bucket = ? AND latest = 1 AND stored IS NOT NULL AND key >= ? AND key > ? ORDER BY key`,
      )
      .iterate(bucket.name, prefix, after),
    prefix,
  );

/** Every version and delete marker, in the order of their keys, the latest first. */
export const versionsOf = (db: DatabaseSync, bucket: Bucket, prefix: string): Iterable<Version> =>
  within(
    db
      .prepare(
        `SELECT ${COLUMNS} FROM versions WHERE bucket = ? AND key >= ? ORDER BY key, latest DESC, place DESC`,
      )
      .iterate(bucket.name, prefix),
    prefix,
  );

/** Every blob that some version of some object needs. */
export const blobsInUse = (db: DatabaseSync): ReadonlySet<string> => {
  const rows = db
    .prepare("SELECT stored ->> 'blob' AS blob FROM versions WHERE stored IS NOT NULL")
    .iterate();
  return new Set([...rows].map(({ blob }) => String(blob)));
};

/** The buckets, each with whether it holds named versions. */
export const bucketsInUse = (db: DatabaseSync): ReadonlyMap<string, boolean> => {
  const rows = db.prepare("SELECT bucket, max(version <> 'null') AS versioned FROM versions GROUP BY bucket");
  return new Map(rows.all().map(({ bucket, versioned }) => [String(bucket), versioned === 1]));
};
