import * as z from "zod";
import type { Calendar } from "../../kernel/calendar.ts";
import { type LifeCycle, statesOf } from "../../kernel/life-cycle.ts";
import { endOfPeriod, PERIOD_UNITS } from "../../kernel/period.ts";
import { Day, Moment, Text, Uuid } from "../../kernel/shapes.ts";
import type { Instant, PlainDate } from "../../kernel/time.ts";
import { LIMIT_NAMES, LIMITS, type LimitName } from "../../law/limits.ts";
import { limitIn, type Settings } from "../../law/settings.ts";
import type { Item, Key } from "../../platform/table.ts";
import { casePartition } from "../keys.ts";

/**
 * A clock (期限) runs until it is met or its day is over: a duty is then overdue and can still be met late, a right has
 * lapsed. A clock of an act that no longer counts is void.
 */
export const CLOCK_CYCLE: LifeCycle<"running" | "overdue" | "lapsed" | "met" | "void"> = {
  running: ["met", "overdue", "lapsed", "void"],
  overdue: ["met", "void"],
  lapsed: [],
  met: [],
  void: [],
};

export const CaseClock = z.strictObject({
  case: Uuid,
  limit: z.enum(LIMIT_NAMES),
  round: z.int().min(1),
  state: z.enum(statesOf(CLOCK_CYCLE)),
  start: Day,
  count: z.int(),
  unit: z.enum(PERIOD_UNITS),
  rolls: z.boolean(),
  due: Day,
  rolledFrom: Day.optional(),
  provisional: z.boolean(),
  calendar: z.string(),
  basis: Text(200).optional(),
  endedAt: Moment.optional(),
});
export type CaseClock = z.infer<typeof CaseClock>;

export const clockKey = (clock: { case: string; limit: LimitName; round: number }): Key => ({
  pk: casePartition(clock.case),
  sk: `CLOCK#${clock.limit}#${clock.round}`,
});

/** How many lists one due day is spread over, so that no single index partition takes all writes. */
export const DUE_SHARDS = 8;

export const dueList = (day: PlainDate, shard: number): string => `DUE#${day}#${shard}`;

const shardOf = (caseId: string): number => Number.parseInt(caseId.slice(-4), 16) % DUE_SHARDS;

/** A clock that is back-dated past its own end goes on the list of the day it was made: the sweep meets it there. */
const listDay = (due: PlainDate, today: PlainDate): PlainDate => (due < today ? today : due);

export const clockItem = (clock: CaseClock, today: PlainDate): Item => ({
  ...clockKey(clock),
  ...clock,
  ...(clock.state === "running" && {
    list: dueList(listDay(clock.due, today), shardOf(clock.case)),
    listKey: `${clock.case}#${clock.limit}#${clock.round}`,
  }),
});

export const readClock = ({ pk, sk, list, listKey, ...clock }: Item): CaseClock => CaseClock.parse(clock);

type Start = { case: string; limit: LimitName; round: number; start: PlainDate };

/** Starts a clock: the day of the start is not counted. */
export const startClock = (from: Start, settings: Settings, calendar: Calendar): CaseClock => {
  const { period, basis } = limitIn(settings, from.limit);
  const { due, provisional, rolledFrom } = endOfPeriod(from.start, period, calendar);
  return {
    ...from,
    ...period,
    state: "running",
    due,
    provisional,
    calendar: calendar.version,
    ...(rolledFrom && { rolledFrom }),
    ...(basis && { basis }),
  };
};

/** What a clock becomes when its day is over. */
export const passClock = (clock: CaseClock): CaseClock => ({
  ...clock,
  state: LIMITS[clock.limit].nature === "duty" ? "overdue" : "lapsed",
});

export const stopClock = (clock: CaseClock, state: "met" | "void", endedAt: Instant): CaseClock => ({
  ...clock,
  state,
  endedAt,
});
