import type { Calendar } from "../kernel/calendar.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Write } from "../platform/table.ts";
import { clocksOf, type SettingsOn } from "./clocks-of.ts";
import { type CaseClock, clockItem } from "./model/clock.ts";
import type { CaseHead } from "./model/head.ts";
import { recordOf } from "./record.ts";

type By = { settingsOn: SettingsOn; calendar: Calendar; now: Instant };

const nameOf = ({ limit, round }: CaseClock): string => `${limit}#${round}`;

const clocksBy = (head: CaseHead | undefined, { settingsOn, calendar }: By): readonly CaseClock[] =>
  head ? clocksOf(recordOf(head), settingsOn, calendar) : [];

/**
 * The clocks that a change of the record starts, moves or ends. What the change does not touch is left as it is stored:
 * that it has come due is known there alone. A clock whose start is gone is void.
 */
export const clockWrites = (before: CaseHead | undefined, after: CaseHead, by: By): Write[] => {
  const earlier = new Map(clocksBy(before, by).map((clock) => [nameOf(clock), JSON.stringify(clock)]));
  return clocksBy(after, by)
    .filter((clock) => earlier.get(nameOf(clock)) !== JSON.stringify(clock))
    .map((clock) => ({ table: "state", put: clockItem(clock, dateOf(by.now)), when: [] }));
};
