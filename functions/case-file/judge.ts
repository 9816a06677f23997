import type { PlainDate } from "../kernel/time.ts";
import { breachesOf } from "../law/rule.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item } from "../platform/table.ts";
import { dayOf } from "../record/act.ts";
import { officerOn } from "../record/context.ts";
import type { Loaded } from "../record/loaded.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { powerItemAsOf, powerItemKey } from "../registers/model/power-item.ts";
import { SETTINGS_KEY, settingsOver } from "../registers/model/settings.ts";
import type { Act } from "./acts/acts.ts";
import { baselinesOn } from "./baselines.ts";
import type { Context } from "./context.ts";
import type { CaseHead } from "./model/head.ts";
import { recordOf } from "./record.ts";
import type { Judged, Peer, Registers } from "./rules.ts";

/** On what day, for which agency, and the baselines that were read. */
type Looking = { day: PlainDate; agency: string; baselines: readonly Item[] };

/** The registers as of a day, as far as they were read. */
export const registersOn = (loaded: Loaded, { day, agency, baselines }: Looking): Registers => ({
  officer: (id) => officerOn(loaded, id, day),
  agency: (id) => {
    const item = loaded.item(agencyKey(id));
    return item && agencyAsOf(item, day);
  },
  powerItem: (code) => {
    const item = loaded.item(powerItemKey(code));
    return item && powerItemAsOf(item, day);
  },
  ...baselinesOn(baselines, { agency, day }),
});

type Judging = Pick<Context<unknown>, "now" | "calendar" | "clocks" | "rules" | "loaded"> & {
  baselines?: readonly Item[];
};

/**
 * The refusal of an act that barring rules forbid, naming every one of them; undefined where none does. `head` is the
 * case with the act in it.
 */
export const refusalByRules = (
  { head, act, peers = [] }: { head: CaseHead; act: Act; peers?: readonly Peer[] },
  { now, calendar, clocks, rules, loaded, baselines = [] }: Judging,
): Refusal | undefined => {
  const record = recordOf(head);
  const day = dayOf(act);
  const settingsOn = settingsOver(loaded.item(SETTINGS_KEY));
  const judged: Judged = {
    ...{ record, act, day, now, calendar, peers },
    settings: settingsOn(day),
    clocks: () => clocks(head),
    registers: registersOn(loaded, { day, agency: record.agency, baselines }),
  };
  const breaches = breachesOf(rules, judged, "bars");
  return breaches.length === 0 ? undefined : { kind: "rule-refused", breaches };
};
