import type { Calendar } from "../kernel/calendar.ts";
import type { PlainDate } from "../kernel/time.ts";
import type { Settings } from "../law/settings.ts";
import { type AnyAct, fieldOf } from "./act.ts";
import type { LimitClock } from "./clock.ts";
import { clockOf, passClock } from "./count-clock.ts";
import type { Kind, Matter, RecordOfMatter } from "./kind.ts";
import { type Run, runsOf } from "./runs.ts";

/** The settings of a place as they were on a day: a limit is as long as it was on the day it began to run. */
export type SettingsOn = (day: PlainDate) => Settings;

/** The figures and days by which limits are counted. */
export type Counting = { settingsOn: SettingsOn; calendar: Calendar };

/** The act by which the platform records that a limit came due. */
export const LIMIT_PASSED = "limitPassed";

type By = Counting & { kind: Kind; record: RecordOfMatter; passed: readonly AnyAct[] };

/** What was recorded as past stays past while its end lies before that record, so that it comes due once. */
const withPassing = (clock: LimitClock, { kind, passed }: By): LimitClock => {
  const isPast = passed.some(
    (act) =>
      fieldOf(act, "limit") === clock.limit && fieldOf(act, "round") === clock.round && act.at > clock.dueAt,
  );
  return clock.state === "running" && isPast ? passClock(clock, natureOf(kind, clock.limit)) : clock;
};

const natureOf = ({ limits }: Pick<Kind, "limits">, limit: string): "duty" | "right" =>
  limits[limit]?.nature ?? "duty";

const clockOfRun = (run: Run, by: By): LimitClock => {
  const { kind, settingsOn, calendar, record } = by;
  const { ends, pauses, extensions, ...from } = run;
  const facts = { kind: kind.name, matter: record.id, ...from, pauses, extensions };
  const nature = natureOf(kind, run.limit);
  const limit = { ...kind.periodOf(run.limit, settingsOn(run.start)), nature };
  const open = clockOf(facts, limit, calendar);
  // A right that is over cannot be used any more; a duty can be done late.
  const end = ends.find(({ at }) => nature === "duty" || at <= open.dueAt);
  return withPassing(end ? clockOf({ ...facts, end }, limit, calendar) : open, by);
};

/**
 * Every limit (期限) of a record, from its acts alone: when it runs from, what held it up, and whether it was met. Says
 * nothing of the present day: a limit that runs is overdue when the platform has recorded that it passed.
 */
export const clocksOf = (kind: Kind, record: RecordOfMatter, counting: Counting): readonly LimitClock[] => {
  const passed = record.acts.filter(({ act }) => act === LIMIT_PASSED);
  return runsOf(kind.limits, record).map((run) => clockOfRun(run, { ...counting, kind, record, passed }));
};

const byName = (one: LimitClock, other: LimitClock): number =>
  one.limit < other.limit ? -1 : one.limit > other.limit ? 1 : one.round - other.round;

/** The limits of a matter that are kept as entries, by their names. */
export const clocksOfHead = <Head extends Matter>(
  kind: Kind<Head>,
  head: Head,
  counting: Counting,
): readonly LimitClock[] =>
  clocksOf(kind as Kind, kind.recordOf(head), counting)
    .filter((clock) => kind.keeps?.(head, clock) !== false)
    .toSorted(byName);

/** The limits of a head as they follow from its acts. */
export type ClocksOfHeads<Head extends Matter = Matter> = (head: Head) => readonly LimitClock[];

/** The same, counted once for each record of acts. */
export const clocksOfHeads = <Head extends Matter>(
  kind: Kind<Head>,
  counting: Counting,
): ClocksOfHeads<Head> => {
  const known = new WeakMap<readonly AnyAct[], readonly LimitClock[]>();
  return (head) => {
    const clocks = known.get(head.acts) ?? clocksOfHead(kind, head, counting);
    known.set(head.acts, clocks);
    return clocks;
  };
};
