import type { Calendar } from "../kernel/calendar.ts";
import type { PlainDate } from "../kernel/time.ts";
import { LIMITS } from "../law/limits.ts";
import { limitIn, type Settings } from "../law/settings.ts";
import type { ActOf } from "./acts/acts.ts";
import type { CaseClock } from "./model/clock.ts";
import { clockOf, passClock } from "./model/count-clock.ts";
import { actsOf, type CaseRecord } from "./record.ts";
import { type Run, runsOf } from "./runs-of.ts";

/** The settings of a place as they were on a day: a limit is as long as it was on the day it began to run. */
export type SettingsOn = (day: PlainDate) => Settings;

type By = { id: string; settingsOn: SettingsOn; calendar: Calendar; passed: readonly ActOf<"limitPassed">[] };

/** What was recorded as past stays past while its end lies before that record, so that it comes due once. */
const withPassing = (clock: CaseClock, passed: By["passed"]): CaseClock =>
  clock.state === "running" &&
  passed.some(({ limit, round, at }) => limit === clock.limit && round === clock.round && at > clock.dueAt)
    ? passClock(clock)
    : clock;

const clockOfRun = (run: Run, { id, settingsOn, calendar, passed }: By): CaseClock => {
  const { ends, pauses, extensions, ...from } = run;
  const facts = { case: id, ...from, pauses, extensions };
  const limit = limitIn(settingsOn(run.start), run.limit);
  const open = clockOf(facts, limit, calendar);
  // A right that is over cannot be used any more; a duty can be done late.
  const end = ends.find(({ at }) => LIMITS[run.limit].nature === "duty" || at <= open.dueAt);
  return withPassing(end ? clockOf({ ...facts, end }, limit, calendar) : open, passed);
};

/**
 * Every limit (期限) of a record, from its acts alone: when it runs from, what held it up, and whether it was met. Says
 * nothing of the present day: a limit that runs is overdue when the platform has recorded that it passed.
 */
export const clocksOf = (
  record: CaseRecord,
  settingsOn: SettingsOn,
  calendar: Calendar,
): readonly CaseClock[] => {
  const by = { id: record.id, settingsOn, calendar, passed: actsOf(record, "limitPassed") };
  return runsOf(record).map((run) => clockOfRun(run, by));
};
