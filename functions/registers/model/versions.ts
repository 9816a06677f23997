import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { Day } from "../../kernel/shapes.ts";
import type { PlainDate } from "../../kernel/time.ts";
import { entryFor } from "../../platform/list-entry.ts";
import type { Item, Key, ListPlace } from "../../platform/table.ts";

/** A register: what a row of it is, under which key its entry is kept, and on which list of the index it stands. */
export type Register<Row> = {
  shape: z.ZodType<Row>;
  keyOf: (row: Row) => Key;
  listed?: (row: Row) => ListPlace;
};

/** What an entry of a register says from a day on, until its next version. */
type Version = { from: PlainDate; row: unknown };

/** An entry as it is kept: its versions, the earliest first. `revision` counts the writes, so that none is lost. */
const Entry = z.object({
  revision: z.int(),
  versions: z.array(z.object({ from: Day, row: z.unknown() })).min(1),
});

/** The first version that names no day has been valid since ever: what was so before the register began is not known. */
export const EVER = "0001-01-01" as PlainDate;

const inForce = (versions: readonly Version[], day: PlainDate): Version | undefined =>
  versions.findLast(({ from }) => from <= day);

/** What a register says on a day: the version that was in force then. A case is judged by the register of its day. */
export const asOf =
  <Row>({ shape }: Pick<Register<Row>, "shape">) =>
  (item: Item | undefined, day: PlainDate): Row | undefined => {
    const version = item && inForce(Entry.parse(item).versions, day);
    return version && shape.parse(version.row);
  };

/** Every text that a register has of an entry, the earliest first. */
export const everySaid =
  <Row>({ shape }: Pick<Register<Row>, "shape">) =>
  (item: Item): readonly Row[] =>
    Entry.parse(item).versions.map(({ row }) => shape.parse(row));

/** A row to be kept. `from`: the day from which it counts, where the source names one; `today`: the day of its import. */
export type NewRow<Row> = { row: Row; from: PlainDate | undefined; today: PlainDate };

export type EntryChange =
  | { outcome: "created" | "changed"; items: readonly [Item, ...Item[]]; revision: number }
  | { outcome: "unchanged" };

const without = (versions: readonly Version[], day: PlainDate): readonly Version[] =>
  versions.filter(({ from }) => from !== day);

/**
 * An entry stands on the list of its latest version. Where an earlier one stood on another (an officer who changes his
 * agency), an entry of that list stands for it, so that the list of any day is whole; once he is back, it is taken away.
 */
const elsewhere = (item: Item, lists: readonly ListPlace[]): readonly Item[] => {
  const earlier = new Map(lists.slice(0, -1).map((place) => [place.list, place]));
  if (lists.every(({ list }) => list === item.list)) return [];
  return Array.from(earlier.values(), (place) =>
    entryFor(item, place.list, place.list === item.list ? undefined : place),
  );
};

/**
 * What keeping a row changes of its entry. What already says so on its day stays as it is; another text of the same
 * day replaces the one of that day (a slip is mended); anything else becomes a version of its own.
 */
export const changeEntry = <Row>(
  { shape, keyOf, listed }: Register<Row>,
  kept: Item | undefined,
  { row, from, today }: NewRow<Row>,
): EntryChange => {
  const entry = kept && Entry.parse(kept);
  const day = from ?? (entry ? today : EVER);
  const said = entry && inForce(entry.versions, day);
  if (said && isDeepStrictEqual(shape.parse(said.row), row)) return { outcome: "unchanged" };
  const versions = [...without(entry?.versions ?? [], day), { from: day, row }].sort((one, other) =>
    one.from < other.from ? -1 : 1,
  );
  const revision = entry?.revision ?? 0;
  const lists = versions.flatMap((version) => listed?.(shape.parse(version.row)) ?? []);
  const item: Item = { ...keyOf(row), ...lists.at(-1), revision: revision + 1, versions };
  return { outcome: entry ? "changed" : "created", items: [item, ...elsewhere(item, lists)], revision };
};

/** The sort key of an entry of a register. */
export const REGISTER = "REGISTER";
