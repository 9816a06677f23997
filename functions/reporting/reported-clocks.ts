import { clocksOf, type SettingsOn } from "../case-file/clocks-of.ts";
import { type CaseClock, clockItem } from "../case-file/model/clock.ts";
import { stopClock } from "../case-file/model/count-clock.ts";
import type { ReportedCase } from "../case-file/model/reported.ts";
import { recordOfReported } from "../case-file/record-of-reported.ts";
import type { Calendar } from "../kernel/calendar.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Write } from "../platform/table.ts";

type By = { settingsOn: SettingsOn; calendar: Calendar; now: Instant };

const nameOf = ({ limit, round }: CaseClock): string => `${limit}#${round}`;

/**
 * The clocks of a reported case that are kept. A report that does not claim to hold every act says nothing by what it
 * lacks: a clock of it that nothing ends does not run here.
 */
const clocksBy = (head: ReportedCase | undefined, { settingsOn, calendar }: By): readonly CaseClock[] => {
  if (!head) return [];
  const clocks = clocksOf(recordOfReported(head), settingsOn, calendar);
  return head.whole ? clocks : clocks.filter(({ endedAt }) => endedAt !== undefined);
};

/** The clocks that a report starts, moves or ends; what it does not touch is left as it is. One whose start is gone is void. */
export const reportedClockWrites = (
  before: ReportedCase | undefined,
  after: ReportedCase,
  by: By,
): readonly Write[] => {
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
