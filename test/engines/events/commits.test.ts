import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { watchCommits } from "../../../infra/local/stream/commits.ts";
import { watchFolder } from "../../../infra/local/watch-folder.ts";
import { newFolder } from "../../support/pool.ts";

/** A database that somebody else writes to, and how often its commits were told. */
const openWatched = () => {
  const file = join(newFolder(), "tables.sqlite");
  const writer = new DatabaseSync(file);
  writer.exec("PRAGMA journal_mode = WAL; CREATE TABLE item (value INTEGER)");
  const folder = watchFolder(dirname(file));
  const commits = watchCommits(file, folder);
  onTestFinished(() => {
    commits.close();
    folder.close();
    writer.close();
  });
  return { writer, commits };
};

const write = (db: DatabaseSync): void => db.exec("INSERT INTO item VALUES (1)");

/** By then it no longer looks by itself for the rest of what was written; together both are shorter than until it looks in any case. */
const RESTS_AFTER_MS = 700;
const SOON_MS = 700;

/** Whether the next commit is told soon. */
const isTold = (next: Promise<void>, within = SOON_MS): Promise<boolean> =>
  Promise.race([next.then(() => true), wait(within, false)]);

test("a commit is told soon, also the first after a long rest, and one that came while nobody asked", async () => {
  const { writer, commits } = openWatched();
  await commits.next();
  write(writer);
  expect(await isTold(commits.next())).toBe(true);
  const resting = commits.next();
  expect(await isTold(resting, RESTS_AFTER_MS)).toBe(false);
  write(writer);
  expect(await isTold(resting)).toBe(true);
});

test("what is not committed is not told, and its commit is", async () => {
  const { writer, commits } = openWatched();
  await commits.next();
  writer.exec("PRAGMA cache_size = 1; BEGIN");
  for (let n = 0; n < 2000; n += 1) writer.exec("INSERT INTO item VALUES (randomblob(500))");
  const next = commits.next();
  expect(await isTold(next, RESTS_AFTER_MS)).toBe(false);
  writer.exec("COMMIT");
  expect(await isTold(next)).toBe(true);
});

test("who waits for a commit goes on when it is closed", async () => {
  const { commits } = openWatched();
  await commits.next();
  const next = commits.next();
  expect(await isTold(next, RESTS_AFTER_MS)).toBe(false);
  commits.close();
  expect(await isTold(next)).toBe(true);
});
