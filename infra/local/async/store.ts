import { DatabaseSync } from "node:sqlite";

/**
 * A call that nobody waits for: it is kept until it has succeeded, or become a dead letter. `function`: that which is called,
 * or the queue (by its ARN) from which one takes it.
 */
export type Delivery = { id: number; function: string; event: string; attempts: number };

/** What could not be done: which function, what it was given, why it failed the last time. */
export type DeadLetter = {
  id: number;
  queue: string;
  function: string;
  event: string;
  error: string;
  at: string;
};

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    function TEXT NOT NULL,
    event TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS delivery_due ON delivery (due);
  CREATE TABLE IF NOT EXISTS dead_letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    function TEXT NOT NULL,
    event TEXT NOT NULL,
    error TEXT NOT NULL,
    at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS position (stream TEXT PRIMARY KEY, sequence TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY CHECK (id = 1), offset INTEGER NOT NULL);
`;

export type AsyncStore = {
  /** All or none, on disk before it returns, in one write. */
  enqueue: (deliveries: readonly { function: string; event: string }[]) => void;
  due: (now: number, most: number, except: readonly number[]) => readonly Delivery[];
  /** The same of the messages of a queue. */
  waiting: (queue: string, most: number, except: readonly number[]) => readonly Delivery[];
  /** This, and what follows, would be forgotten if the power failed within moments: the call is then made once more. */
  done: (id: number) => void;
  retry: (id: number, due: number) => void;
  bury: (delivery: Delivery, letter: { queue: string; error: string }) => void;
  buryEvent: (letter: Omit<DeadLetter, "id" | "at">) => void;
  deadLetters: () => readonly DeadLetter[];
  /** Puts a dead letter back among the deliveries. False where there is none of that number. */
  replay: (id: number) => boolean;
  position: (stream: string) => string | undefined;
  moveTo: (stream: string, sequence: string) => void;
  clockOffset: () => number;
  setClockOffset: (milliseconds: number) => void;
  close: () => void;
};

const transaction = (db: DatabaseSync, work: () => void): void => {
  db.exec("BEGIN IMMEDIATE");
  try {
    work();
    db.exec("COMMIT");
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
};

const DUE =
  "SELECT id, function, event, attempts FROM delivery WHERE due <= ? AND id NOT IN (SELECT value FROM json_each(?))";

/** `FULL` waits for the disk at each commit. `NORMAL` outlives the process, and is on disk with the next commit that waits. */
export type Connect = (file: string, synchronous: "FULL" | "NORMAL") => DatabaseSync;

const connectTo: Connect = (file, synchronous) => {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA busy_timeout = 5000;`);
  return db;
};

/**
 * The host's own memory, in one file: deliveries, dead letters, where the stream stands, how the clock is moved. What
 * was promised to someone waits for the disk; that a call was made does not, because it may be made twice but not never.
 */
export const openAsyncStore = (file: string, connect: Connect = connectTo): AsyncStore => {
  const db = connect(file, "FULL");
  db.exec(SCHEMA);
  const lazy = connect(file, "NORMAL");
  const sql = {
    add: db.prepare("INSERT INTO delivery (function, event, due) VALUES (?, ?, 0)"),
    due: db.prepare(`${DUE} AND function NOT LIKE 'arn:aws:sqs:%' ORDER BY id LIMIT ?`),
    waiting: db.prepare(`${DUE} AND function = ? ORDER BY id LIMIT ?`),
    done: lazy.prepare("DELETE FROM delivery WHERE id = ?"),
    retry: lazy.prepare("UPDATE delivery SET attempts = attempts + 1, due = ? WHERE id = ?"),
    bury: db.prepare("INSERT INTO dead_letter (queue, function, event, error, at) VALUES (?, ?, ?, ?, ?)"),
    remove: db.prepare("DELETE FROM delivery WHERE id = ?"),
    letters: db.prepare("SELECT id, queue, function, event, error, at FROM dead_letter ORDER BY id"),
    letter: db.prepare("SELECT function, event FROM dead_letter WHERE id = ?"),
    unbury: db.prepare("DELETE FROM dead_letter WHERE id = ?"),
    position: db.prepare("SELECT sequence FROM position WHERE stream = ?"),
    move: lazy.prepare(
      "INSERT INTO position VALUES (?, ?) ON CONFLICT (stream) DO UPDATE SET sequence = excluded.sequence",
    ),
    offset: db.prepare("SELECT offset FROM clock"),
    setOffset: db.prepare(
      "INSERT INTO clock VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET offset = excluded.offset",
    ),
  };
  const buryEvent = ({ queue, function: name, event, error }: Omit<DeadLetter, "id" | "at">): void => {
    sql.bury.run(queue, name, event, error, new Date().toISOString());
  };
  return {
    enqueue: (deliveries) =>
      transaction(db, () => {
        for (const { function: name, event } of deliveries) sql.add.run(name, event);
      }),
    due: (now, most, except) => sql.due.all(now, JSON.stringify(except), most) as Delivery[],
    waiting: (queue, most, except) =>
      sql.waiting.all(Date.now(), JSON.stringify(except), queue, most) as Delivery[],
    done: (id) => void sql.done.run(id),
    retry: (id, due) => void sql.retry.run(due, id),
    bury: ({ id, function: name, event }, letter) =>
      transaction(db, () => {
        buryEvent({ ...letter, function: name, event });
        sql.remove.run(id);
      }),
    buryEvent,
    deadLetters: () => sql.letters.all() as DeadLetter[],
    replay: (id) => {
      const letter = sql.letter.get(id) as Pick<DeadLetter, "function" | "event"> | undefined;
      if (!letter) return false;
      transaction(db, () => {
        sql.add.run(letter.function, letter.event);
        sql.unbury.run(id);
      });
      return true;
    },
    position: (stream) => (sql.position.get(stream) as { sequence: string } | undefined)?.sequence,
    moveTo: (stream, sequence) => void sql.move.run(stream, sequence),
    clockOffset: () => (sql.offset.get() as { offset: number } | undefined)?.offset ?? 0,
    setClockOffset: (milliseconds) => void sql.setOffset.run(milliseconds),
    close: () => {
      lazy.close();
      db.close();
    },
  };
};
