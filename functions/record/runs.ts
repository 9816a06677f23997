import type { PlainDate } from "../kernel/time.ts";
import { endOf, type Instant } from "../kernel/time.ts";
import { type AnyAct, dayOf, fieldOf, notAfter } from "./act.ts";
import type { ClockExtension, ClockPause } from "./clock.ts";
import type { RecordOfMatter } from "./kind.ts";
import type { LimitOfKind, Pausing, RunEnd, Start } from "./limit.ts";

/** One run of a limit: from when, what held it up, what lengthened it, and the acts that may end it. */
export type Run = {
  limit: string;
  round: number;
  start: PlainDate;
  startAt: Instant;
  until?: PlainDate | undefined;
  pauses: readonly ClockPause[];
  extensions: readonly ClockExtension[];
  ends: readonly RunEnd[];
};

type Limits = Readonly<Record<string, LimitOfKind>>;
type Named = { limit: string; round: number };
type Looking = { acts: readonly AnyAct[]; start: AnyAct };

/** The acts by which any limit of any kind is paused, goes on, and is extended, by its name and its round. */
const LIMIT_ACTS = { pause: "pauseLimit", resume: "resumeLimit", extend: "extendLimit" } as const;

const goesTo = (act: AnyAct, { limit, round }: Named): boolean =>
  fieldOf(act, "limit") === limit && (fieldOf(act, "round") ?? round) === round;

const text = (act: AnyAct, name: string): string => String(fieldOf(act, name) ?? "");

const GENERAL = (named: Named): Pausing => ({
  pauses: (act) =>
    act.act === LIMIT_ACTS.pause && goesTo(act, named)
      ? { reason: (fieldOf(act, "reason") ?? "other") as ClockPause["reason"], basis: text(act, "basis") }
      : undefined,
  resumes: (act) => act.act === LIMIT_ACTS.resume && goesTo(act, named),
});

const behind = ({ acts, start }: Looking): readonly AnyAct[] =>
  acts.filter((act) => act.seq !== start.seq && notAfter(start, act));

const pausesOf = (looking: Looking, all: readonly Pausing[]): readonly ClockPause[] => {
  const pauses: ClockPause[] = [];
  const { start } = looking;
  for (const act of behind(looking)) {
    const open = pauses.at(-1);
    if (open && open.to === undefined) {
      if (all.some(({ resumes }) => resumes(act, start)))
        pauses[pauses.length - 1] = { ...open, to: dayOf(act) };
      continue;
    }
    const [pause] = all.flatMap(({ pauses: pausedBy }) => pausedBy(act, start) ?? []);
    if (pause) pauses.push({ from: dayOf(act), ...pause });
  }
  return pauses;
};

/** A lawful extension, as the act that grants it tells it. */
export const extended = (
  act: AnyAct,
  given: Pick<ClockExtension, "count" | "unit" | "basis">,
): ClockExtension => ({
  ...given,
  approvedBy: String(fieldOf(act, "approvedBy") ?? act.by ?? ""),
  at: act.at,
});

const generalExtension = (act: AnyAct, named: Named): ClockExtension | undefined =>
  act.act === LIMIT_ACTS.extend && goesTo(act, named)
    ? extended(act, {
        count: Number(fieldOf(act, "count") ?? 0),
        unit: (fieldOf(act, "unit") ?? "day") as ClockExtension["unit"],
        basis: text(act, "basis"),
      })
    : undefined;

/** Of some acts only the day is known: hours then run from its end, the moment most favourable to who must act. */
const startMoment = (start: AnyAct, from: Start, { period }: LimitOfKind): Instant =>
  start.dayOnly && period.unit === "hour" ? endOf(from.day) : from.at;

type Asked = { name: string; limit: LimitOfKind };

const runOf = ({ name, limit }: Asked, start: AnyAct, record: RecordOfMatter): Run | undefined => {
  const from = limit.starts(start, record);
  if (!from) return undefined;
  const named = { limit: name, round: from.round };
  const looking = { acts: record.acts, start };
  const later = behind(looking);
  return {
    ...named,
    start: from.day,
    startAt: startMoment(start, from, limit),
    ...(from.until && { until: from.until }),
    pauses: pausesOf(looking, [GENERAL(named), ...(limit.pausing ?? [])]),
    extensions: later.flatMap((act) => generalExtension(act, named) ?? limit.extends?.(act, start) ?? []),
    ends: [
      ...[limit.atOnce?.(start) ?? []].flat(),
      ...later.filter(({ act }) => limit.by.includes(act)).flatMap((act) => limit.ends(act, start) ?? []),
    ],
  };
};

const indexes = new WeakMap<Limits, ReadonlyMap<string, readonly Asked[]>>();

/** The limits that an act of a name may start; found once for each table of limits. */
const startedBy = (limits: Limits): ReadonlyMap<string, readonly Asked[]> => {
  const known = indexes.get(limits);
  if (known) return known;
  const index = new Map<string, Asked[]>();
  for (const [name, limit] of Object.entries(limits))
    for (const act of limit.on) index.set(act, [...(index.get(act) ?? []), { name, limit }]);
  indexes.set(limits, index);
  return index;
};

/** Every run of every limit of a record; where one number is run twice (a second filing, say), the last one counts. */
export const runsOf = (limits: Limits, record: RecordOfMatter): readonly Run[] => {
  const runs = new Map<string, Run>();
  const starting = startedBy(limits);
  for (const act of record.acts)
    for (const asked of starting.get(act.act) ?? []) {
      const run = runOf(asked, act, record);
      if (run) runs.set(`${run.limit}#${run.round}`, run);
    }
  return [...runs.values()];
};
