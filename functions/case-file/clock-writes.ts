import type { Calendar } from "../kernel/calendar.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Table, Write } from "../platform/table.ts";
import { clocksOf, type SettingsOn } from "./clocks-of.ts";
import { type CaseClock, clockItem, clockKey, readClock } from "./model/clock.ts";
import { keepPassed } from "./model/count-clock.ts";
import type { CaseRecord } from "./record.ts";

type By = { table: Table; settingsOn: SettingsOn; calendar: Calendar; now: Instant };

const nameOf = ({ limit, round }: CaseClock): string => `${limit}#${round}`;

const clocksBy = (record: CaseRecord | undefined, { settingsOn, calendar }: By): readonly CaseClock[] =>
  record ? clocksOf(record, settingsOn, calendar) : [];

/** The clocks that run before and behind a change as they are kept: that one has come due is known there alone. */
const keptOf = async (clocks: readonly CaseClock[], { table }: By): Promise<readonly CaseClock[]> =>
  clocks.length === 0 ? [] : (await table.read("state", clocks.map(clockKey))).map(readClock);

/**
 * The clocks that a change of the record starts, moves or ends. What the change does not touch is left as it is stored,
 * and what has come due stays so while its due moment is the same, so that it comes due once.
 */
export const clockWrites = async (
  before: CaseRecord | undefined,
  after: CaseRecord,
  by: By,
): Promise<Write[]> => {
  const earlier = new Map(clocksBy(before, by).map((clock) => [nameOf(clock), JSON.stringify(clock)]));
  const changed = clocksBy(after, by).filter((clock) => earlier.get(nameOf(clock)) !== JSON.stringify(clock));
  const kept = await keptOf(
    changed.filter((clock) => clock.state === "running" && earlier.has(nameOf(clock))),
    by,
  );
  return changed.map((clock) => {
    const stored = kept.find((one) => nameOf(one) === nameOf(clock));
    return { table: "state", put: clockItem(keepPassed(stored, clock), dateOf(by.now)), when: [] };
  });
};
