import { clocksOfRecord } from "../case-file/kind.ts";
import type { CaseRecord } from "../case-file/record.ts";
import type { CaseRule, Judged, Peer, Registers } from "../case-file/rules.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { Instant, PlainDate } from "../kernel/time.ts";
import { type Breach, breachesOf, type Finding } from "../law/rule.ts";
import type { Settings } from "../law/settings.ts";
import { type AnyAct, dayOf } from "../record/act.ts";
import type { LimitClock } from "../record/clock.ts";
import type { Found } from "./model.ts";

/** The registers and the settings of the place as they were on a day. */
export type AsOf = (day: PlainDate) => { registers: Registers; settings: Settings };

/** What a record is judged by. `peers` is asked for only by rules that compare. */
export type Judging = {
  rules: readonly CaseRule[];
  asOf: AsOf;
  calendar: Calendar;
  peers: () => readonly Peer[];
  now: Instant;
};

/** All that one rule says of one place is one finding: its words are joined. */
const joined = (one: Finding, other: Finding): Finding => {
  const values = { ...one.values, ...other.values };
  return {
    pointer: one.pointer,
    detail: {
      zh: `${one.detail.zh}；${other.detail.zh}`,
      en: `${one.detail.en}; ${other.detail.en}`,
    },
    ...(Object.keys(values).length > 0 && { values }),
  };
};

const byPointer = (findings: readonly Finding[]): Iterable<Finding> => {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const earlier = places.get(finding.pointer);
    places.set(finding.pointer, earlier ? joined(earlier, finding) : finding);
  }
  return places.values();
};

/** What a rule found in an act, as it is kept. */
export const foundBy = (
  { rule, findings }: Breach,
  { act, seq }: Pick<AnyAct, "act" | "seq">,
): readonly Found[] =>
  Array.from(byPointer(findings), ({ pointer, detail, values }) => ({
    ...{ rule: rule.id, seq, act, pointer, detail },
    ...(values && { values }),
    ...{ severity: rule.severity, effect: rule.effect },
  }));

/**
 * Everything that the rules find in a record as it stands at a moment: each act by the rules, the registers and the
 * settings of its own day. The same record and the same world give the same findings, in the same order.
 */
export const judgeRecord = (
  record: CaseRecord,
  { rules, asOf, calendar, peers, now }: Judging,
): readonly Found[] => {
  let counted: readonly LimitClock[] | undefined;
  const clocks = () => {
    counted ??= clocksOfRecord(record, { settingsOn: (day) => asOf(day).settings, calendar });
    return counted;
  };
  const found: Found[] = [];
  for (const act of record.acts) {
    const day = dayOf(act);
    const judged: Judged = {
      ...{ record, act, day, now, clocks, calendar, ...asOf(day) },
      get peers() {
        return peers();
      },
    };
    for (const breach of breachesOf(rules, judged)) found.push(...foundBy(breach, act));
  }
  return found;
};
