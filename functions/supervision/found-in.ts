import { registersOn } from "../case-file/judge.ts";
import type { CaseRecord } from "../case-file/record.ts";
import type { CaseRule, Peer } from "../case-file/rules.ts";
import { type Shelf, shelfOf } from "../case-file/shelf.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { Instant } from "../kernel/time.ts";
import { type Item, type Key, keyText, type Table } from "../platform/table.ts";
import { readSettings, SETTINGS_KEY } from "../registers/model.ts";
import { judgeRecord } from "./judge-record.ts";
import type { Found } from "./model.ts";

export type Ports = {
  table: Table;
  calendar: Calendar;
  rules: readonly CaseRule[];
  /** The other cases of the parties, as far as a rule compares. */
  peersOf: (record: CaseRecord) => Promise<readonly Peer[]>;
};

/** The registers and settings of a day. The registers of today serve every day until they keep their versions. */
const asOfOn = (shelf: Shelf) => {
  const today = { registers: registersOn(shelf), settings: readSettings(shelf.item(SETTINGS_KEY)) };
  return () => today;
};

/** A shelf that notes which keys it was asked for beyond those that were read. */
const notingShelf = (items: readonly Item[], read: ReadonlySet<string>) => {
  const shelf = shelfOf(items);
  const wanted = new Map<string, Key>();
  const noting: Shelf = {
    item: (key) => {
      if (!read.has(keyText(key))) wanted.set(keyText(key), key);
      return shelf.item(key);
    },
  };
  return { shelf: noting, wanted };
};

/**
 * Judges a record with what its rules themselves ask of the registers: what they ask for and was not read is read, and
 * they are asked again. A record names only so many things, so this ends; as a rule in the second round.
 */
export const foundIn = async (
  { table, calendar, rules, peersOf }: Ports,
  record: CaseRecord,
  now: Instant,
): Promise<readonly Found[]> => {
  const peers = await peersOf(record);
  const items: Item[] = [];
  const read = new Set<string>();
  for (;;) {
    const { shelf, wanted } = notingShelf(items, read);
    const found = judgeRecord(record, { rules, asOf: asOfOn(shelf), calendar, peers, now });
    if (wanted.size === 0) return found;
    items.push(...(await table.read("state", [...wanted.values()])));
    for (const key of wanted.keys()) read.add(key);
  }
};
