import { standsFor } from "../../functions/platform/list-entry.ts";
import {
  type Condition,
  type Item,
  keyText,
  type ListPosition,
  type ListRange,
  type Table,
  type TableName,
  type Write,
} from "../../functions/platform/table.ts";

type Rows = Map<string, Item>;

const at = (item: Item | undefined, attribute: string): unknown =>
  attribute
    .split(".")
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], item);

const contains = (value: unknown, member: string): boolean =>
  value instanceof Set ? value.has(member) : Array.isArray(value) && value.includes(member);

const holds = (item: Item | undefined, condition: Condition): boolean => {
  if ("absent" in condition) return at(item, condition.absent) === undefined;
  if ("equals" in condition) return at(item, condition.attribute) === condition.equals;
  return !contains(at(item, condition.attribute), condition.lacks);
};

const keyOf = (write: Write) => ("put" in write ? write.put : write.check);

/** What a store keeps: without what is undefined, and nothing that a caller could still change. */
const kept = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(structuredClone(item)).filter(([, value]) => value !== undefined),
  ) as Item;

const bySortKey = (one: Item, other: Item): number => (one.sk < other.sk ? -1 : 1);
type Listed = Pick<Item, "pk" | "sk" | "listKey">;
const listOrder = (item: Listed): string => `${item.listKey}\u0000${keyText(item)}`;
const byListKey = (one: Listed, other: Listed): number => (listOrder(one) < listOrder(other) ? -1 : 1);

const rangeOf = (rows: Rows, { list, prefix = "" }: ListRange): Item[] =>
  [...rows.values()].filter((item) => item.list === list && item.listKey?.startsWith(prefix));

/** Both tables in memory, for tests of use cases; the contract suite holds it to what the real engine does. */
export const memoryTable = (): Table & { all: (table: TableName) => readonly Item[] } => {
  const tables: Record<TableName, Rows> = { facts: new Map(), state: new Map() };
  return {
    all: (table) => [...tables[table].values()].sort(bySortKey),
    read: async (table, keys) =>
      [...new Set(keys.map(keyText))].flatMap((key) => {
        const item = tables[table].get(key);
        return item ? [structuredClone(item)] : [];
      }),
    query: async ({ table, pk, after, prefix, descending, limit }) => {
      const rows = [...tables[table].values()]
        .filter((item) => item.pk === pk)
        .filter(({ sk }) => (after !== undefined ? sk > after : sk.startsWith(prefix ?? "")))
        .sort(bySortKey);
      if (descending) rows.reverse();
      return structuredClone(rows.slice(0, limit));
    },
    list: async ({ after, until, descending, limit, ...range }) => {
      const rows = rangeOf(tables.state, range)
        .filter(({ listKey = "" }) => until === undefined || listKey < until)
        .sort(byListKey);
      if (descending) rows.reverse();
      const behind = after
        ? rows.filter(
            (item) => byListKey(after, item) * (descending ? -1 : 1) < 0 && keyText(item) !== keyText(after),
          )
        : rows;
      const shown = behind.slice(0, limit);
      const last = shown.at(-1);
      const next =
        behind.length > limit && last
          ? ({ pk: last.pk, sk: last.sk, list: last.list, listKey: last.listKey } as ListPosition)
          : undefined;
      const items = shown.flatMap((item) => tables.state.get(keyText(standsFor(item))) ?? []);
      return { items: structuredClone(items), next };
    },
    count: async (range) => rangeOf(tables.state, range).length,
    write: async (writes) => {
      const places = writes.map((write) => `${write.table} ${keyText(keyOf(write))}`);
      if (new Set(places).size < places.length) throw new Error("one write touches an item twice");
      const failed = writes.flatMap((write, index) => {
        const item = tables[write.table].get(keyText(keyOf(write)));
        return write.when.every((condition) => holds(item, condition)) ? [] : [index];
      });
      if (failed.length > 0) return { ok: false, failed };
      for (const write of writes)
        if ("put" in write) tables[write.table].set(keyText(write.put), kept(write.put));
      return { ok: true };
    },
  };
};
