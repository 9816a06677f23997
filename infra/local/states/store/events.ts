import type { Sql } from "./sql.ts";

export type NewEvent = { execution: string; at: number; type: string; details?: object };
export type Event = { id: number; at: number; type: string; details: string };

/** Writes the next event of an execution; answers how many it has now. */
export const recordEvent = (sql: Sql, { execution, at, type, details = {} }: NewEvent): number => {
  const row = sql.one<{ events: number }>(
    "UPDATE execution SET events = events + 1 WHERE arn = :execution RETURNING events",
    { execution },
  );
  const id = row?.events ?? 0;
  sql.run(
    "INSERT INTO event (execution, id, at, type, details) VALUES (:execution, :id, :at, :type, :details)",
    {
      execution,
      id,
      at,
      type,
      details: JSON.stringify(details),
    },
  );
  return id;
};

export type EventPage = { execution: string; after: number; limit: number };

export const readEvents = (sql: Sql, page: EventPage): Event[] =>
  sql.all<Event>(
    "SELECT id, at, type, details FROM event WHERE execution = :execution AND id > :after ORDER BY id LIMIT :limit",
    page,
  );

export const readEventsBackwards = (sql: Sql, page: EventPage): Event[] =>
  sql.all<Event>(
    "SELECT id, at, type, details FROM event WHERE execution = :execution AND id < :after ORDER BY id DESC LIMIT :limit",
    page,
  );
