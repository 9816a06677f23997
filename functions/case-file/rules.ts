import type { Calendar } from "../kernel/calendar.ts";
import type { Yuan } from "../kernel/money.ts";
import type { Instant, PlainDate } from "../kernel/time.ts";
import type { Finding, Rule } from "../law/rule.ts";
import type { Settings } from "../law/settings.ts";
import type { LimitClock } from "../record/clock.ts";
import type { Agency } from "../registers/model/agency.ts";
import type { Officer } from "../registers/model/officer.ts";
import type { PowerItem } from "../registers/model/power-item.ts";
import type { ActName, ActOf } from "./acts/acts.ts";
import type { CaseRecord } from "./record.ts";

/**
 * 行政处罚裁量权基准, as far as rules compare: whether the agency made it itself, and each tier from the first, with its fine
 * in yuan where it has one.
 */
export type Baseline = {
  id: string;
  level: "own" | "upper";
  tiers: readonly {
    kind?: "none" | "exempt" | "mitigated" | "lighter" | "ordinary" | "heavier" | undefined;
    min?: Yuan | undefined;
    max?: Yuan | undefined;
  }[];
};

/** What the registers say on the day of the act; undefined where they know nothing. */
export type Registers = {
  agency: (id: string) => Agency | undefined;
  officer: (id: string) => Officer | undefined;
  powerItem: (code: string) => PowerItem | undefined;
  /** A baseline by its own name. */
  baseline: (id: string) => Baseline | undefined;
  /** The baseline that applies to a power item. */
  baselineFor: (powerItem: string) => Baseline | undefined;
};

/** Another case of the same party, as far as a rule compares. `key`: what tells one violation from another. */
export type Peer = {
  case: string;
  agency: string;
  /** The day of the act that counts: the decision, the entry on site. */
  day: PlainDate;
  kind: "fine" | "inspection" | "sealing";
  key: string;
};

/**
 * What a rule looks at: the record with the act that is judged in it, on the day of the act, and the registers as of
 * that day. The same picture serves a case worked here and one reported from elsewhere.
 */
export type Judged<Name extends ActName = ActName> = {
  record: CaseRecord;
  act: ActOf<Name>;
  day: PlainDate;
  now: Instant;
  /** Every limit of the record, as it stands now. */
  clocks: () => readonly LimitClock[];
  registers: Registers;
  peers: readonly Peer[];
  settings: Settings;
  calendar: Calendar;
};

/** A rule that is asked of acts of the named kinds. */
export type CaseRule = Rule<Judged> & { judges: readonly ActName[] };

type Named<Names extends readonly ActName[]> = Omit<CaseRule, "judges" | "judge"> & {
  judges: Names;
  judge: (judged: Judged<Names[number]>) => readonly Finding[];
};

/** Makes a rule, so that its judgement knows the fields of the acts that it is asked of. */
export const caseRule = <const Names extends readonly ActName[]>(rule: Named<Names>): CaseRule =>
  rule as unknown as CaseRule;
