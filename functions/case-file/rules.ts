import type { Calendar } from "../kernel/calendar.ts";
import type { Actor } from "../kernel/chain.ts";
import type { PlainDate } from "../kernel/time.ts";
import type { Rule } from "../law/rule.ts";
import type { Settings } from "../law/settings.ts";
import type { Action } from "../platform/auth/permissions.ts";
import type { Officer } from "../registers/model/officer.ts";
import type { DecisionDocument } from "./model/decision.ts";
import type { CaseHead } from "./model/head.ts";

/** An officer named in an act, with what the register says of him on that day, if it knows him. */
export type NamedOfficer = { id: string; entry: Officer | undefined };

/**
 * What a rule of the case looks at: the head with the act already in it, on the day of the act, and the registers
 * as of that day. The same picture serves a case worked here and, later, one reported from elsewhere.
 */
export type JudgedCase = {
  act: Action;
  day: PlainDate;
  head: CaseHead;
  actor: Actor;
  /** Those who carry out the act, as it names them. */
  officers: readonly NamedOfficer[];
  /** What the register says of the person who acts. */
  actorEntry: Officer | undefined;
  document?: DecisionDocument;
  /** The words that are to be published, by their field. */
  narrative?: Readonly<Record<string, string | undefined>>;
  settings: Settings;
  calendar: Calendar;
};

export type CaseRule = Rule<JudgedCase> & { judges: readonly Action[] };
