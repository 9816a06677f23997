import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { type Connect, openAsyncStore } from "../../../infra/local/async/store.ts";
import { newFolder } from "../../support/pool.ts";

/** The host's memory, and how many rows were written with a wait for the disk. */
const openCounted = () => {
  const opened = new Map<string, DatabaseSync>();
  const connect: Connect = (file, synchronous) => {
    const db = new DatabaseSync(file);
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`);
    opened.set(synchronous, db);
    return db;
  };
  const store = openAsyncStore(join(newFolder(), "host.sqlite"), connect);
  onTestFinished(store.close);
  const counter = opened.get("FULL")?.prepare("SELECT total_changes() AS rows");
  return { store, waitedFor: () => Number(counter?.get()?.["rows"]) };
};

const EVENTS = ["one", "two", "three"].map((name) => ({ function: name, event: "{}" }));

test("only what somebody relies on waits for the disk: the deliveries of a batch, and dead letters", () => {
  const { store, waitedFor } = openCounted();
  store.enqueue(EVENTS);
  expect(waitedFor()).toBe(3);
  const [first, second, third] = store.due(Date.now(), 10, []);
  if (!first || !second || !third) throw new Error("three were put in");
  store.done(first.id);
  store.retry(second.id, Date.now() + 60_000);
  store.moveTo("stream", "17");
  expect(waitedFor()).toBe(3);
  expect(store.due(Date.now(), 10, [])).toEqual([third]);
  expect(store.position("stream")).toBe("17");
  store.bury(third, { queue: "letters", error: "broken" });
  expect(waitedFor()).toBe(5);
  expect(store.due(Number.MAX_SAFE_INTEGER, 10, [])).toEqual([{ ...second, attempts: 1 }]);
});
