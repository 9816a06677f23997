import { readBaselines } from "../case-file/baselines.ts";
import { peersOf } from "../case-file/peers.ts";
import type { CaseRecord } from "../case-file/record.ts";
import type { Peer } from "../case-file/rules.ts";
import { type Item, type Key, keyText, type Table } from "../platform/table.ts";
import { type Loaded, loadedOf } from "../record/loaded.ts";

/** What is asked for of the registers and of other cases, and has not been read yet. */
export type Wants = {
  keys: Map<string, Key>;
  /** Records whose other cases of the same parties are compared. */
  peers: Map<string, CaseRecord>;
  /** Power items whose baselines are looked at. */
  baselines: Set<string>;
};

export const noWants = (): Wants => ({ keys: new Map(), peers: new Map(), baselines: new Set() });

export const isEmpty = ({ keys, peers, baselines }: Wants): boolean =>
  keys.size + peers.size + baselines.size === 0;

export const join = (all: Wants, { keys, peers, baselines }: Wants): void => {
  for (const [name, key] of keys) all.keys.set(name, key);
  for (const [id, record] of peers) all.peers.set(id, record);
  for (const powerItem of baselines) all.baselines.add(powerItem);
};

/** What has been read for a batch of cases: each thing once, whichever of them asked for it. */
export type Known = {
  loaded: Loaded;
  read: ReadonlySet<string>;
  peers: ReadonlyMap<string, readonly Peer[]>;
  baselines: ReadonlyMap<string, readonly Item[]>;
};

export const NOTHING_KNOWN: Known = {
  loaded: loadedOf([]),
  read: new Set(),
  peers: new Map(),
  baselines: new Map(),
};

const readEach = async <Key, Subject, Value>(
  subjects: Iterable<readonly [Key, Subject]>,
  read: (subject: Subject) => Promise<Value>,
): Promise<readonly (readonly [Key, Value])[]> =>
  Promise.all(Array.from(subjects, async ([key, subject]) => [key, await read(subject)] as const));

/** Reads what is wanted, and adds it to what is known. */
export const learn = async (table: Table, known: Known, wants: Wants): Promise<Known> => {
  const [items, peers, baselines] = await Promise.all([
    table.read("state", [...wants.keys.values()]),
    readEach(wants.peers, (record) => peersOf(table, record)),
    readEach(wants.baselines.entries(), (powerItem) => readBaselines(table, powerItem)),
  ]);
  const added = loadedOf(items);
  return {
    loaded: { item: (key) => added.item(key) ?? known.loaded.item(key) },
    read: new Set([...known.read, ...wants.keys.keys()]),
    peers: new Map([...known.peers, ...peers]),
    baselines: new Map([...known.baselines, ...baselines]),
  };
};

/** A loaded that notes which keys it was asked for beyond those that were read. */
export const notingShelf = ({ loaded, read }: Known, { keys }: Wants): Loaded => ({
  item: (key) => {
    if (!read.has(keyText(key))) keys.set(keyText(key), key);
    return loaded.item(key);
  },
});
