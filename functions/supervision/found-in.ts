import { readBaselines } from "../case-file/baselines.ts";
import { registersOn } from "../case-file/judge.ts";
import { peersOf } from "../case-file/peers.ts";
import type { CaseRecord } from "../case-file/record.ts";
import type { CaseRule, Registers } from "../case-file/rules.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { Instant, PlainDate } from "../kernel/time.ts";
import type { Settings } from "../law/settings.ts";
import { type Item, type Key, keyText, type Table } from "../platform/table.ts";
import { CALENDAR_KEY, calendarOf } from "../record/calendar.ts";
import { type Loaded, loadedOf } from "../record/loaded.ts";
import { SETTINGS_KEY, settingsOver } from "../registers/model/settings.ts";
import { judgeRecord } from "./judge-record.ts";
import type { Found } from "./model.ts";

export type Ports = { table: Table; calendar: Calendar; rules: readonly CaseRule[] };

/** The registers and the settings of a day; each day is looked up once. */
const asOfOn = (loaded: Loaded, agency: string, baselines: readonly Item[]) => {
  const settingsOn = settingsOver(loaded.item(SETTINGS_KEY));
  const known = new Map<PlainDate, { registers: Registers; settings: Settings }>();
  return (day: PlainDate) => {
    const found = known.get(day) ?? {
      registers: registersOn(loaded, { day, agency, baselines }),
      settings: settingsOn(day),
    };
    known.set(day, found);
    return found;
  };
};

/** A loaded that notes which keys it was asked for beyond those that were read. */
const notingShelf = (items: readonly Item[], read: ReadonlySet<string>) => {
  const loaded = loadedOf(items);
  const wanted = new Map<string, Key>();
  const noting: Loaded = {
    item: (key) => {
      if (!read.has(keyText(key))) wanted.set(keyText(key), key);
      return loaded.item(key);
    },
  };
  return { loaded: noting, wanted };
};

/**
 * Judges a record with what its rules themselves ask of the registers: what they ask for and was not read is read, and
 * they are asked again. A record names only so many things, so this ends; as a rule in the second round.
 */
export const foundIn = async (
  { table, calendar, rules }: Ports,
  record: CaseRecord,
  now: Instant,
): Promise<readonly Found[]> => {
  const [peers, baselines] = await Promise.all([
    peersOf(table, record),
    readBaselines(table, record.powerItem),
  ]);
  const items: Item[] = [];
  const read = new Set<string>();
  for (;;) {
    const { loaded, wanted } = notingShelf(items, read);
    const asOf = asOfOn(loaded, record.agency, baselines);
    const inForce = calendarOf(loaded.item(CALENDAR_KEY), calendar);
    const found = judgeRecord(record, { rules, asOf, calendar: inForce, peers, now });
    if (wanted.size === 0) return found;
    items.push(...(await table.read("state", [...wanted.values()])));
    for (const key of wanted.keys()) read.add(key);
  }
};
