import { registersOn } from "../case-file/judge.ts";
import type { CaseRecord } from "../case-file/record.ts";
import type { CaseRule, Registers } from "../case-file/rules.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { Instant, PlainDate } from "../kernel/time.ts";
import { type Key, keyText, type Table } from "../platform/table.ts";
import { CALENDAR_KEY, calendarOf } from "../record/calendar.ts";
import { agencyKey } from "../registers/model/agency.ts";
import { officerKey } from "../registers/model/officer.ts";
import { powerItemKey } from "../registers/model/power-item.ts";
import { SETTINGS_KEY, settingsOver } from "../registers/model/settings.ts";
import { expectedOf } from "./expected.ts";
import { type AsOf, judgeRecord } from "./judge-record.ts";
import {
  isEmpty,
  join,
  type Known,
  learn,
  NOTHING_KNOWN,
  notingShelf,
  noWants,
  type Wants,
} from "./known.ts";
import type { Judging } from "./subject.ts";

export type Ports = { table: Table; calendar: Calendar; rules: readonly CaseRule[] };

/** What is the same for all records of a round; `said`: what the registers said of an entry on a day. */
type Round = {
  known: Known;
  said: Map<string, unknown>;
  settingsOn: ReturnType<typeof settingsOver>;
  calendar: Calendar;
  rules: readonly CaseRule[];
  now: Instant;
};

/** Each entry that was read is looked up once for a day, whichever record asks for it. */
const remembering = ({ known, said }: Round, registers: Registers, day: PlainDate): Registers => {
  const once = <Value>(key: Key, look: () => Value): Value => {
    const name = `${keyText(key)} ${day}`;
    if (said.has(name)) return said.get(name) as Value;
    const value = look();
    if (known.read.has(keyText(key))) said.set(name, value);
    return value;
  };
  return {
    ...registers,
    officer: (id) => once(officerKey(id), () => registers.officer(id)),
    agency: (id) => once(agencyKey(id), () => registers.agency(id)),
    powerItem: (code) => once(powerItemKey(code), () => registers.powerItem(code)),
  };
};

/** The registers and the settings of a day; each day is looked up once for a record. */
const asOfFor = (round: Round, record: CaseRecord, wants: Wants): AsOf => {
  const { known, settingsOn } = round;
  const { agency, powerItem } = record;
  const loaded = notingShelf(known, wants);
  if (powerItem !== undefined && !known.baselines.has(powerItem)) wants.baselines.add(powerItem);
  const baselines = known.baselines.get(powerItem ?? "") ?? [];
  const days = new Map<PlainDate, ReturnType<AsOf>>();
  return (day) => {
    const said = days.get(day) ?? {
      registers: remembering(round, registersOn(loaded, { day, agency, baselines }), day),
      settings: settingsOn(day),
    };
    days.set(day, said);
    return said;
  };
};

/** Judges a record by what is known, and notes what its rules ask for beyond that. */
const judgeBy = (round: Round, record: CaseRecord): { judging: Judging; wants: Wants } => {
  const wants = noWants();
  const peers = () => {
    const read = round.known.peers.get(record.id);
    if (!read) wants.peers.set(record.id, record);
    return read ?? [];
  };
  try {
    const found = judgeRecord(record, { ...round, asOf: asOfFor(round, record, wants), peers });
    return { judging: { found }, wants };
  } catch (error) {
    return { judging: { error }, wants };
  }
};

const roundWith = ({ calendar, rules }: Ports, known: Known, now: Instant): Round => ({
  ...{ known, rules, now, said: new Map() },
  settingsOn: settingsOver(known.loaded.item(SETTINGS_KEY)),
  calendar: calendarOf(known.loaded.item(CALENDAR_KEY), calendar),
});

/**
 * Judges records with what their rules themselves ask of the registers: what they ask for and was not read is read, once
 * for all of them, and they are asked again. A record names only so many things, so this ends; as a rule in the second
 * round. One that cannot be judged does not keep the others from it.
 */
export const foundIn = async (
  ports: Ports,
  records: readonly CaseRecord[],
  now: Instant,
): Promise<ReadonlyMap<string, Judging>> => {
  const judgings = new Map<string, Judging>();
  let known = await learn(ports.table, NOTHING_KNOWN, expectedOf(records));
  for (let open = records; open.length > 0; ) {
    const round = roundWith(ports, known, now);
    const wanted = noWants();
    const again: CaseRecord[] = [];
    for (const record of open) {
      const { judging, wants } = judgeBy(round, record);
      judgings.set(record.id, judging);
      join(wanted, wants);
      if (!isEmpty(wants)) again.push(record);
    }
    if (again.length > 0) known = await learn(ports.table, known, wanted);
    open = again;
  }
  return judgings;
};
