import type { Calendar } from "../kernel/calendar.ts";
import { dateOf } from "../kernel/time.ts";
import { LIMITS } from "../law/limits.ts";
import type { Settings } from "../law/settings.ts";
import { type CaseClock, startClock, stopClock } from "./model/clock.ts";
import type { CaseRecord } from "./record.ts";
import { type Run, runsOf } from "./runs-of.ts";

const clockOfRun = (
  { limit, round, start, ends }: Run,
  { id }: Pick<CaseRecord, "id">,
  { settings, calendar }: { settings: Settings; calendar: Calendar },
): CaseClock => {
  const clock = startClock({ case: id, limit, round, start }, settings, calendar);
  // A right that is over cannot be used any more; a duty can be done late.
  const end = ends.find(({ at }) => LIMITS[limit].nature === "duty" || dateOf(at) <= clock.due);
  return end ? stopClock(clock, end.state, end.at) : clock;
};

/**
 * Every limit (期限) of a record, from its acts alone: when it runs from, what held it up, and whether it was met. Says
 * nothing of the present day: a clock that runs is overdue when its day is over.
 */
export const clocksOf = (record: CaseRecord, settings: Settings, calendar: Calendar): readonly CaseClock[] =>
  runsOf(record).map((run) => clockOfRun(run, record, { settings, calendar }));
