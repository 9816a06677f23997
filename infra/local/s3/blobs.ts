import { randomUUID } from "node:crypto";
import { createReadStream, mkdirSync, openSync } from "node:fs";
import { open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";

/** First and last byte, both included. */
export type Span = { first: number; last: number };

/** Bytes in files that are named at random and never changed. */
export type Blobs = {
  /** Answers once the bytes would outlast a crash. Leaves nothing where the source fails. */
  receive: (source: AsyncIterable<Uint8Array>) => Promise<string>;
  read: (blob: string, span: Span) => Readable;
  /** Never fails: what cannot be removed now is an orphan, and goes at the next start. */
  discard: (blob: string | undefined) => Promise<void>;
  /** Removes what is not kept. */
  sweep: (kept: ReadonlySet<string>) => Promise<void>;
  close: () => Promise<void>;
};

/** A new name is only on the disk once its folder is. */
export const syncFolder = async (directory: string): Promise<void> => {
  const folder = await open(directory, "r");
  await folder.sync().finally(() => folder.close());
};

const GATHERED = 1024 * 1024;

/** The small pieces of the network in few large ones: each write takes its way through another thread. */
async function* gathered(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    pieces.push(piece);
    size += piece.length;
    if (size < GATHERED) continue;
    yield Buffer.concat(pieces);
    pieces = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(pieces);
}

const write = async (path: string, source: AsyncIterable<Uint8Array>): Promise<void> => {
  const file = await open(path, "wx");
  try {
    await file.writeFile(gathered(source));
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Opened at once and not later, so that a removal in between takes nothing from the reader. */
const read = (path: string, { first, last }: Span): Readable =>
  last < first
    ? Readable.from([])
    : createReadStream(path, { fd: openSync(path, "r"), start: first, end: last });

export const openBlobs = async (directory: string): Promise<Blobs> => {
  mkdirSync(directory, { recursive: true });
  const folder = await open(directory, "r");
  const discard = (blob: string): Promise<void> =>
    rm(join(directory, blob), { force: true }).catch(() => undefined);
  return {
    receive: async (source) => {
      const blob = randomUUID();
      try {
        await write(join(directory, blob), source);
        await folder.sync();
        return blob;
      } catch (error) {
        await discard(blob);
        throw error;
      }
    },
    read: (blob, span) => read(join(directory, blob), span),
    discard: async (blob) => {
      if (blob !== undefined) await discard(blob);
    },
    sweep: async (kept) => {
      const orphans = (await readdir(directory)).filter((blob) => !kept.has(blob));
      await Promise.all(orphans.map(discard));
    },
    close: () => folder.close(),
  };
};
