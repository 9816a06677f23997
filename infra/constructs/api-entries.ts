import type { Route } from "../../functions/platform/http/route.ts";
import { placesOf } from "./places.ts";

export type RouteKey = { method: "GET" | "ANY"; path: string };

/** An entry of a room, `cases/read-api`, and the keys of the gateway whose requests it gets. */
export type ApiEntry = { name: string; kind: "query" | "command"; keys: readonly RouteKey[] };

type Table = Readonly<Record<string, Route>>;

const FILES = { query: "read-api", command: "write-api" } as const;

const entriesOfRoom = (room: string, table: Table, paths: readonly string[]): readonly ApiEntry[] => {
  const kinds = (["query", "command"] as const).filter((kind) =>
    Object.values(table).some((route) => route.kind === kind),
  );
  return kinds.map((kind) => {
    const method = kind === "query" && kinds.length > 1 ? "GET" : "ANY";
    return { name: `${room}/${FILES[kind]}`, kind, keys: paths.map((path) => ({ method, path })) };
  });
};

/**
 * The entries of the rooms, derived from their tables of routes. `GET` goes to the entry that only reads, every other
 * method (`ANY`) to the one that writes; a room with only one of them has `ANY` go there.
 */
export const apiEntries = (rooms: Readonly<Record<string, Table>>): readonly ApiEntry[] => {
  const tables = Object.entries(rooms);
  const places = placesOf(
    tables.flatMap(([room, table]) => Object.values(table).map(({ path }) => ({ room, path }))),
  );
  return tables.flatMap(([room, table]) => {
    const paths = places.filter((place) => place.room === room).map(({ path }) => path);
    return entriesOfRoom(room, table, paths);
  });
};
