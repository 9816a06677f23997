import { basename } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import type { FolderWatch } from "../watch-folder.ts";

/** When there may be something new in the database. */
export type Commits = {
  /**
   * Resolves as soon as something was committed since it was asked the last time; also when it is closed, and, where
   * `atMost` is given, within a look after so many milliseconds.
   */
  next: (atMost?: number) => Promise<void>;
  close: () => void;
};

/** A commit that is being written is complete within moments: the pauses between the looks grow to this. */
const LONGEST_PAUSE_MS = 256;

/**
 * Sees the commits of the database engine in its file, whoever asked it for them: the folder tells that its log is
 * written to, SQLite's own counter whether a commit is complete. Nothing is asked of the engine while nothing happens.
 */
export const watchCommits = (file: string, folder: FolderWatch): Commits => {
  const db = new DatabaseSync(file, { readOnly: true });
  const counter = db.prepare("PRAGMA data_version");
  let seen: unknown;
  let closed = false;
  let pause = 1;
  let wake = (): void => undefined;
  folder.on(`${basename(file)}-wal`, (written) => {
    if (written) pause = 1;
    wake();
  });

  const isNew = (): boolean => {
    const before = seen;
    seen = counter.get()?.["data_version"];
    return seen !== before;
  };

  const rest = async (): Promise<void> => {
    if (pause > LONGEST_PAUSE_MS)
      return new Promise((resolve) => {
        wake = resolve;
      });
    await wait(pause);
    pause *= 2;
  };

  return {
    next: async (atMost = Number.POSITIVE_INFINITY) => {
      const until = performance.now() + atMost;
      while (!closed && !isNew() && performance.now() < until) await rest();
    },
    close: () => {
      if (closed) return;
      closed = true;
      wake();
      db.close();
    },
  };
};

const POLL_EVERY_MS = 40;

/** For an engine of one's own, whose file is not ours to read: it is asked again and again. */
export const pollCommits = (): Commits => ({ next: () => wait(POLL_EVERY_MS), close: () => undefined });
