/** The two tables: `facts` is append-only and has the stream; `state` holds heads, tasks, clocks, registers and kept answers. */
export type TableName = "facts" | "state";

export type Key = { pk: string; sk: string };

/**
 * One item. `list` and `listKey` put it on a list of the index (an inbox, an agency's cases, a due day);
 * an item without them is on none.
 */
export type Item = Key & { list?: string; listKey?: string; [attribute: string]: unknown };

/** What must still be true in the instant of writing. A dotted `attribute` reaches into a map. */
export type Condition =
  | { absent: string }
  | { attribute: string; equals: string | number }
  | { attribute: string; lacks: string };

export type Write =
  | { table: TableName; put: Item; when: readonly Condition[] }
  | { table: TableName; check: Key; when: readonly Condition[] };

/** `failed`: the positions of the writes whose conditions did not hold; nothing was written. */
export type WriteOutcome = { ok: true } | { ok: false; failed: readonly number[] };

export type Query = {
  table: TableName;
  pk: string;
  /** Sort keys from this one on, itself excluded. */
  after?: string;
  prefix?: string;
  descending?: boolean;
  limit?: number;
};

/** A list, or the part of it whose list keys begin with `prefix`. */
export type ListRange = { list: string; prefix?: string };

/** Where an item stands: on which list, and where on it. */
export type ListPlace = { list: string; listKey: string };

export type ListQuery = ListRange & {
  after?: ListPosition;
  /** List keys before this one, itself excluded: what lies behind it is not read. Not beside a prefix. */
  until?: string;
  descending?: boolean;
  limit: number;
};

/** Where a list page ended; the next one goes on behind it. */
export type ListPosition = Key & ListPlace;

export type ListPage = { items: readonly Item[]; next: ListPosition | undefined };

/** The port to both tables. Every read of items is strongly consistent. Throws `Unavailable` when the engine is down. */
export type Table = {
  /** The items that exist among these keys, in no order. */
  read: (table: TableName, keys: readonly Key[]) => Promise<readonly Item[]>;
  /** One partition in the order of its sort keys. */
  query: (query: Query) => Promise<readonly Item[]>;
  /**
   * One page of a list, in the order of the list keys. Membership comes from the index and may lag by moments; the items
   * themselves are read from the table. In place of an entry (list-entry.ts) comes the item that it stands for: whether
   * that still belongs on the list is for the caller to see.
   */
  list: (query: ListQuery) => Promise<ListPage>;
  /** How many items stand on a list by the index. */
  count: (range: ListRange) => Promise<number>;
  /** All writes or none, at most 100. */
  write: (writes: readonly Write[]) => Promise<WriteOutcome>;
};

export const keyText = ({ pk, sk }: Key): string => `${pk}\u0000${sk}`;
