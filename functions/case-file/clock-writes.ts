import type { Calendar } from "../kernel/calendar.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Write } from "../platform/table.ts";
import { type AnyHead, recordOfAny } from "./any-head.ts";
import { clocksOf, type SettingsOn } from "./clocks-of.ts";
import { type CaseClock, clockItem } from "./model/clock.ts";
import { stopClock } from "./model/count-clock.ts";

type By = { settingsOn: SettingsOn; calendar: Calendar; now: Instant };

const nameOf = ({ limit, round }: CaseClock): string => `${limit}#${round}`;

/**
 * The clocks of a case that are kept. A report that does not claim to hold every act says nothing by what it lacks: a
 * clock of it that nothing ends does not run here.
 */
const clocksBy = (head: AnyHead | undefined, { settingsOn, calendar }: By): readonly CaseClock[] => {
  if (!head) return [];
  const record = recordOfAny(head);
  const clocks = clocksOf(record, settingsOn, calendar);
  return record.whole ? clocks : clocks.filter(({ endedAt }) => endedAt !== undefined);
};

/**
 * The clocks that a change of the record starts, moves or ends. What the change does not touch is left as it is stored:
 * that it has come due is known there alone. A clock whose start is gone is void.
 */
export const clockWrites = (before: AnyHead | undefined, after: AnyHead, by: By): Write[] => {
  const earlier = new Map(clocksBy(before, by).map((clock) => [nameOf(clock), clock]));
  const later = clocksBy(after, by);
  const kept = new Set(later.map(nameOf));
  const changed = later.filter(
    (clock) => JSON.stringify(earlier.get(nameOf(clock))) !== JSON.stringify(clock),
  );
  const gone = [...earlier.values()]
    .filter((clock) => !kept.has(nameOf(clock)))
    .map((clock) => stopClock(clock, "void", by.now));
  return [...changed, ...gone].map((clock) => ({
    table: "state",
    put: clockItem(clock, dateOf(by.now)),
    when: [],
  }));
};
