import type { DatabaseSync } from "node:sqlite";
import type { Bucket } from "./call.ts";
import type { Checksum } from "./checksums.ts";

export type Stored = {
  blob: string;
  size: number;
  /** With its quotes. */
  etag: string;
  headers: Record<string, string>;
  /** As the sender gave it. */
  checksum: Checksum | undefined;
};

export type Version = {
  key: string;
  version: string;
  latest: boolean;
  modified: number;
  stored: Stored;
};

export type Place = { bucket: Bucket; key: string };

export type Row = { key: string; version: string; latest: number; modified: number; stored: string };

export const COLUMNS = "key, version, latest, modified, stored";

export const asVersion = (row: Row): Version => ({
  ...row,
  latest: row.latest === 1,
  stored: JSON.parse(row.stored),
});

/** The version of this name, or the latest one. */
export const findVersion = (
  db: DatabaseSync,
  { bucket, key }: Place,
  version?: string,
): Version | undefined => {
  const found =
    version === undefined
      ? db.prepare(`SELECT ${COLUMNS} FROM versions WHERE bucket = ? AND key = ? AND latest = 1`)
      : db.prepare(`SELECT ${COLUMNS} FROM versions WHERE bucket = ? AND key = ? AND version = ?`);
  const row = found.get(bucket.name, key, ...(version === undefined ? [] : [version])) as Row | undefined;
  return row && asVersion(row);
};
