import type { Act, ActName, FieldsOf } from "../../../functions/case-file/acts/acts.ts";
import { clocksOfRecord } from "../../../functions/case-file/kind.ts";
import type { Procedure } from "../../../functions/case-file/procedures.ts";
import type { CaseRecord, RecordedParty } from "../../../functions/case-file/record.ts";
import type { CaseRule, Peer, Registers } from "../../../functions/case-file/rules.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { breachesOf, type Finding } from "../../../functions/law/rule.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../functions/law/settings.ts";
import { dayOf, inTheirOrder } from "../../../functions/record/act.ts";
import { moment } from "./time.ts";

export const AGENCY = "11990100MB1A00011U";

/**
 * An act as a test writes it: of a day (`on`, at nine in the morning) or of a moment (`at`), with the fields it knows.
 * Brands of amounts and days are left off.
 */
type Loose<T> = T extends string
  ? string
  : T extends readonly (infer E)[]
    ? readonly Loose<E>[]
    : T extends object
      ? { [K in keyof T]: Loose<T[K]> }
      : T;
type Written<Name extends ActName> = Name extends ActName
  ? { act: Name; on?: string; at?: string; dayOnly?: true; by?: string; recordedAt?: string } & Loose<
      Omit<FieldsOf<Name>, "by">
    >
  : never;
export type WrittenAct = Written<ActName>;

type Parts = {
  acts: readonly WrittenAct[];
  mode?: CaseRecord["mode"];
  procedure?: Procedure;
  whole?: boolean;
  agency?: string;
  powerItem?: string;
  parties?: readonly Loose<RecordedParty>[];
  registers?: Partial<Registers>;
  settings?: Partial<Settings>;
  peers?: readonly Loose<Peer>[];
  /** The moment at which it is judged; a year after 2026 has begun, where nothing is said. */
  now?: string;
};

const actOf = ({ on, at, recordedAt, ...fields }: WrittenAct, index: number): Act => {
  const happened = moment(at ?? `${on}T09:00`);
  return {
    ...fields,
    seq: index + 1,
    at: happened,
    recordedAt: recordedAt ? moment(recordedAt) : happened,
  } as unknown as Act;
};

/** A record as rules look at it: handled and whole, but for what a test says. The acts are numbered from 1. */
export const recorded = ({ acts: written, ...parts }: Parts) => {
  const acts = written.map(actOf);
  const record: CaseRecord = {
    id: "01950000-0000-7000-8000-000000000002",
    mode: parts.mode ?? "handled",
    procedure: parts.procedure ?? "ordinary",
    agency: parts.agency ?? AGENCY,
    region: "990100",
    powerItem: parts.powerItem,
    parties: (parts.parties ?? [{ kind: "organization", name: "云岭某公司" }]) as readonly RecordedParty[],
    persons: [],
    handlers: new Set(acts.flatMap((act) => ("officers" in act ? (act.officers ?? []) : []))),
    reviewers: new Set(),
    whole: parts.whole ?? true,
    acts: inTheirOrder(acts),
  };
  const nothing = () => undefined;
  const registers: Registers = {
    ...{ agency: nothing, officer: nothing, powerItem: nothing, baseline: nothing, baselineFor: nothing },
    ...parts.registers,
  };
  const settings: Settings = { ...DEFAULT_SETTINGS, ...parts.settings };
  const peers = (parts.peers ?? []) as unknown as readonly Peer[];
  return { record, registers, settings, peers, now: moment(parts.now ?? "2027-01-01T09:00") };
};

/** Judges every act that the rule is asked of, as the engine does: only on days on which the rule was in force. */
export const findingsOf = (rule: CaseRule, looked: ReturnType<typeof recorded>): readonly Finding[] => {
  const { record, settings } = looked;
  return record.acts.flatMap((act) =>
    breachesOf([rule], {
      ...looked,
      act,
      day: dayOf(act),
      calendar: stateCouncilCalendar,
      clocks: () => clocksOfRecord(record, { settingsOn: () => settings, calendar: stateCouncilCalendar }),
    }).flatMap(({ findings }) => findings),
  );
};

/** Where a rule finds something in a record made of these parts. */
export const foundIn = (rule: CaseRule, parts: Parts): readonly string[] =>
  findingsOf(rule, recorded(parts)).map(({ pointer }) => pointer);
