import { endOf, type Instant, type PlainDate } from "../kernel/time.ts";
import { cite } from "../law/instruments.ts";
import { LIMITS, type LimitName } from "../law/limits.ts";
import type { Act, ActOf } from "./acts/acts.ts";
import { COURSES, type Course, type RunEnd, type Running } from "./courses.ts";
import type { ClockExtension, ClockPause } from "./model/clock.ts";
import { dayOf, notAfter } from "./record.ts";

/** One run of a limit through a record: from when, what held it up, what lengthened it, and the acts that may end it. */
export type Run = {
  limit: LimitName;
  round: number;
  start: PlainDate;
  startAt: Instant;
  pauses: readonly ClockPause[];
  extensions: readonly ClockExtension[];
  ends: readonly RunEnd[];
};

const COURSE_LIST = Object.entries(COURSES) as [LimitName, Course][];

/** The courses that an act of a kind starts. */
const STARTED_BY = new Map<string, [LimitName, Course][]>();
for (const entry of COURSE_LIST)
  for (const act of entry[1].on) STARTED_BY.set(act, [...(STARTED_BY.get(act) ?? []), entry]);

const MEASURE_TERMS: ReadonlySet<LimitName> = new Set(["measure-term", "freeze-term"]);

type Named = { limit: LimitName; round: number };
type Looking = { acts: readonly Act[]; start: Act };

const goesTo = (
  act: { limit?: string | undefined; round?: number | undefined },
  { limit, round }: Named,
): boolean => act.limit === limit && (act.round ?? round) === round;

const behind = ({ acts, start }: Looking): readonly Act[] =>
  acts.filter((act) => act.seq !== start.seq && notAfter(start, act));

/** Testing holds the term of a measure up only where the party was told in writing (强制法 25). */
const pauseOf = (act: Act, named: Named, start: Act): Omit<ClockPause, "to"> | undefined => {
  if (act.act === "pauseLimit" && goesTo(act, named))
    return { from: dayOf(act), reason: act.reason ?? "other", basis: act.basis ?? "" };
  if (named.limit === "measure-term" && act.act === "tellTesting" && act.writtenNotice)
    return (act.measure ?? start.seq) === start.seq
      ? { from: dayOf(act), reason: "testing", basis: cite(LIMITS["measure-term"].citation) }
      : undefined;
  return undefined;
};

const resumes = (act: Act, named: Named, { seq }: Act): boolean =>
  (act.act === "resumeLimit" && goesTo(act, named)) ||
  (named.limit === "measure-term" && act.act === "endTesting" && (act.measure ?? seq) === seq);

const pausesOf = (named: Named, looking: Looking): readonly ClockPause[] => {
  const pauses: ClockPause[] = [];
  for (const act of behind(looking)) {
    const open = pauses.at(-1);
    if (open && open.to === undefined) {
      if (resumes(act, named, looking.start)) pauses[pauses.length - 1] = { ...open, to: dayOf(act) };
      continue;
    }
    const pause = pauseOf(act, named, looking.start);
    if (pause) pauses.push(pause);
  }
  return pauses;
};

const extensionOf = (act: Act, named: Named, start: Act): ClockExtension | undefined => {
  if (act.act === "extendLimit" && goesTo(act, named))
    return extended(act, { count: act.count ?? 0, unit: act.unit ?? "day", basis: act.basis ?? "" });
  if (MEASURE_TERMS.has(named.limit) && act.act === "extendMeasure")
    return (act.measure ?? start.seq) === start.seq
      ? extended(act, {
          count: act.days ?? 0,
          unit: "day",
          basis: act.otherLaw ?? cite(LIMITS[named.limit].citation),
        })
      : undefined;
  return undefined;
};

const extended = (
  { approvedBy, by, at }: ActOf<"extendLimit" | "extendMeasure">,
  given: Pick<ClockExtension, "count" | "unit" | "basis">,
): ClockExtension => ({ ...given, approvedBy: approvedBy ?? by ?? "", at });

const runOf = ([limit, course]: [LimitName, Course], start: Act, record: Running): Run | undefined => {
  const { acts } = record;
  const from = course.starts(start, record);
  if (!from) return undefined;
  const named = { limit, round: from.round };
  const looking = { acts, start };
  const later = behind(looking);
  return {
    ...named,
    start: from.day,
    // Of some acts only the day is known: hours then run from its end, the moment most favourable to who must act.
    startAt: start.dayOnly && LIMITS[limit].period.unit === "hour" ? endOf(from.day) : from.at,
    pauses: pausesOf(named, looking),
    extensions: later.flatMap((act) => extensionOf(act, named, start) ?? []),
    ends: [
      ...[course.atOnce?.(start) ?? []].flat(),
      ...later.filter((act) => course.by.includes(act.act)).flatMap((act) => course.ends(act, start) ?? []),
    ],
  };
};

/** Every run of every limit in a record; where one number is run twice (a second filing, say), the last one counts. */
export const runsOf = (record: Running): readonly Run[] => {
  const runs = new Map<string, Run>();
  for (const act of record.acts)
    for (const entry of STARTED_BY.get(act.act) ?? []) {
      const run = runOf(entry, act, record);
      if (run) runs.set(`${run.limit}#${run.round}`, run);
    }
  return [...runs.values()];
};
