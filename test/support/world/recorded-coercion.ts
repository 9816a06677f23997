import { Act, type ActName } from "../../../functions/case-file/acts/acts.ts";
import { clocksOfRecord } from "../../../functions/case-file/kind.ts";
import type { Procedure } from "../../../functions/case-file/procedures.ts";
import type { CaseRecord } from "../../../functions/case-file/record.ts";
import type { CaseRule, Judged, Peer } from "../../../functions/case-file/rules.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { addDays, readInstant } from "../../../functions/kernel/time.ts";
import { breachesOf } from "../../../functions/law/rule.ts";
import { Settings } from "../../../functions/law/settings.ts";
import { dayOf, inTheirOrder } from "../../../functions/record/act.ts";
import { day, moment } from "./time.ts";

export const AGENCY = "11990100MB1A00011U";

/** An act with the day on which it was done (`on`), or the moment (`at`, `2026-03-02T09:00`), and its own fields. */
export type Told = { act: ActName; on?: string; at?: string } & Readonly<Record<string, unknown>>;

/** A record as tests tell it; entries of the registers are given as far as a rule asks for them. */
export type Recorded = {
  procedure?: Procedure;
  mode?: CaseRecord["mode"];
  whole?: boolean;
  acts: readonly Told[];
  officers?: Readonly<Record<string, object>>;
  agency?: object;
  powerItems?: Readonly<Record<string, object>>;
  peers?: readonly (Omit<Peer, "day"> & { day: string })[];
  settings?: object;
  /** When it is looked at; else at the end of the day of its last act. */
  now?: string;
};

/** A record of one act, of 2 March 2026 unless the fields say otherwise. */
export const one = (act: ActName, fields: object = {}, more: Partial<Recorded> = {}): Recorded => ({
  ...more,
  acts: [{ act, ...("at" in fields ? {} : { on: "2026-03-02" }), ...fields }],
});

/** A record of several acts, in their order: their kind, their day (or moment), and their fields. */
export const several = (
  acts: readonly (readonly [ActName, string, object?])[],
  more: Partial<Recorded> = {},
): Recorded => ({
  ...more,
  acts: acts.map(([act, when, fields]) => ({ act, [when.includes("T") ? "at" : "on"]: when, ...fields })),
});

const actOf = ({ on, at, ...fields }: Told, index: number): Act => {
  const done = at !== undefined ? moment(at) : moment(`${on}T00:00`);
  return Act.parse({
    ...fields,
    ...{ seq: index + 1, at: done, recordedAt: done },
    ...(at === undefined && { dayOnly: true }),
  });
};

const certified = (id: string, more: object = {}) => ({
  ...{ id, agency: AGENCY, name: id },
  certificate: {
    ...{ number: `云-${id}`, class: "综合执法", region: "990100", suspended: false },
    ...{ validFrom: day("2000-01-01"), validTo: day("2099-12-31") },
  },
  ...more,
});

const BODY = { id: AGENCY, name: "云岭州市场监督管理局", region: "990100", level: "prefecture" };

const settingsOf = (more: object): Settings => {
  const every = { citizen: "0.00", organization: "0.00" };
  return Settings.parse({
    ...{
      limits: {},
      hearingThreshold: { fine: every, confiscation: every },
      reviewThreshold: { fine: every },
    },
    ...more,
  });
};

const registersOf = ({ officers = {}, agency, powerItems = {} }: Recorded) =>
  ({
    officer: (id: string) => (id === "nobody" ? undefined : certified(id, officers[id])),
    agency: () => ({ ...BODY, nature: "statutory", ...agency }),
    powerItem: (code: string) => powerItems[code],
  }) as unknown as Judged["registers"];

/** The record as rules look at it, at each act in turn. */
const judgedAt = (told: Recorded): ((act: Act) => Judged) => {
  const acts = inTheirOrder(told.acts.map(actOf));
  const { procedure = "ordinary", mode = "handled", whole = true } = told;
  const record: CaseRecord = {
    ...{ id: "01950000-0000-7000-8000-000000000001", mode, procedure, whole, acts },
    ...{
      agency: AGENCY,
      region: "990100",
      parties: [],
      persons: [],
      handlers: new Set(),
      reviewers: new Set(),
    },
  };
  const settings = settingsOf(told.settings ?? {});
  const last = acts.at(-1);
  const now = told.now ? moment(told.now) : moment(`${last ? dayOf(last) : "2026-03-02"}T23:59`);
  const peers = (told.peers ?? []).map((peer) => ({ ...peer, day: day(peer.day) }));
  return (act) => ({
    ...{ record, act, now, settings, peers, day: dayOf(act) },
    calendar: stateCouncilCalendar,
    clocks: () => clocksOfRecord(record, { settingsOn: () => settings, calendar: stateCouncilCalendar }),
    registers: registersOf(told),
  });
};

/** Where a rule finds something in a record, act by act, as the engine asks it: `takeMeasure /officers`. */
export const findingsOf = (rule: CaseRule, told: Recorded): readonly string[] => {
  const judged = judgedAt(told);
  return told.acts
    .map(actOf)
    .flatMap((act) =>
      breachesOf([rule], judged(act)).flatMap(({ findings }) =>
        findings.map(({ pointer }) => `${act.act} ${pointer}`),
      ),
    );
};

const DAY = /^\d{4}-\d{2}-\d{2}/;

const shiftedText = (text: string, days: number): string =>
  DAY.test(text) ? `${addDays(day(text.slice(0, 10)), days)}${text.slice(10)}` : text;

const shifted = <T>(value: T, days: number): T => {
  if (typeof value === "string") return shiftedText(value, days) as T;
  if (Array.isArray(value)) return value.map((part) => shifted(part, days)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shifted(part, days)])) as T;
};

const daysBetween = (from: string, to: string): number => {
  const at = (text: string): number => Date.parse(readInstant(`${text}T00:00:00Z`) ?? "");
  return Math.round((at(to) - at(from)) / 86_400_000);
};

/** The same record, as long before or after as puts the first act that a rule judges on a day. */
export const movedTo = (told: Recorded, { judges }: CaseRule, on: string): Recorded => {
  const { at, on: known = at } = told.acts.find(({ act }) => judges.includes(act)) ?? {};
  return shifted(told, daysBetween(String(known).slice(0, 10), on));
};
