import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { atomically } from "./database.ts";
import { findVersion, type Place, type Stored, type Version } from "./versions.ts";

const newVersionId = (): string => randomBytes(24).toString("base64url");

type Entry = { modified: number; stored: Stored };

const append = (db: DatabaseSync, { bucket, key }: Place, { modified, stored }: Entry): string => {
  const version = bucket.versioned ? newVersionId() : "null";
  const last = bucket.versioned
    ? db.prepare("UPDATE versions SET latest = 0 WHERE bucket = ? AND key = ? AND latest = 1")
    : db.prepare("DELETE FROM versions WHERE bucket = ? AND key = ?");
  last.run(bucket.name, key);
  const insert =
    "INSERT INTO versions (bucket, key, version, latest, modified, stored) VALUES (?, ?, ?, 1, ?, ?)";
  db.prepare(insert).run(bucket.name, key, version, modified, JSON.stringify(stored));
  return version;
};

/**
 * Makes this the latest version. `allow` sees the one before and may throw: between its look and the write nothing
 * happens. An unversioned bucket forgets the one before; `replaced` is the blob that nobody needs any more.
 */
export const addVersion = (
  db: DatabaseSync,
  place: Place,
  { allow, ...entry }: Entry & { allow: (current: Version | undefined) => void },
): { version: string; replaced: string | undefined } =>
  atomically(db, () => {
    const current = findVersion(db, place);
    allow(current);
    const replaced = place.bucket.versioned ? undefined : current?.stored.blob;
    return { version: append(db, place, entry), replaced };
  });
