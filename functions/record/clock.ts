import * as z from "zod";
import { type LifeCycle, statesOf } from "../kernel/life-cycle.ts";
import { PERIOD_UNITS } from "../kernel/period.ts";
import { Day, Moment, Text, Uuid } from "../kernel/shapes.ts";
import { dateOf, type PlainDate } from "../kernel/time.ts";
import type { Item, Key } from "../platform/table.ts";

/**
 * A clock (期限) runs until it is met or its last moment is over: a duty is then overdue and can still be met late, a
 * right has lapsed. While something pauses it, it does not come due. A clock of an act that no longer counts is void.
 */
const CLOCK_CYCLE: LifeCycle<"running" | "paused" | "overdue" | "lapsed" | "met" | "void"> = {
  running: ["paused", "met", "overdue", "lapsed", "void"],
  paused: ["running", "met", "void"],
  overdue: ["met", "void"],
  lapsed: [],
  met: [],
  void: [],
};

/** Why days are not counted: 听证, 检测检验检疫鉴定, 公告, 中止, 补正材料, and what another text names. */
const PAUSE_REASONS = ["hearing", "testing", "public-notice", "suspension", "material", "other"] as const;

/** Days that are not counted, from the first to the last of them; `basis` is the text that leaves them out. */
export const ClockPause = z.strictObject({
  from: Day,
  to: Day.optional(),
  reason: z.enum(PAUSE_REASONS),
  note: Text(200).optional(),
  basis: Text(200),
});
export type ClockPause = z.infer<typeof ClockPause>;

/** A lawful extension: how long, by which text, who approved it and when. */
export const ClockExtension = z.strictObject({
  count: z.int().min(1).max(3650),
  unit: z.enum(PERIOD_UNITS),
  basis: Text(200),
  approvedBy: Text(100),
  at: Moment,
});
export type ClockExtension = z.infer<typeof ClockExtension>;

export const LimitClock = z.strictObject({
  kind: Text(40),
  matter: Uuid,
  limit: Text(40),
  round: z.int().min(1),
  state: z.enum(statesOf(CLOCK_CYCLE)),
  start: Day,
  startAt: Moment.optional(),
  /** The last day that an act states, in place of a counted one. */
  until: Day.optional(),
  count: z.int(),
  unit: z.enum(PERIOD_UNITS),
  rolls: z.boolean(),
  pauses: z.array(ClockPause).max(100),
  extensions: z.array(ClockExtension).max(20),
  due: Day,
  dueAt: Moment,
  rolledFrom: Day.optional(),
  provisional: z.boolean(),
  calendar: z.string(),
  basis: Text(200).optional(),
  endedAt: Moment.optional(),
});
export type LimitClock = z.infer<typeof LimitClock>;

/** One run of a limit of a matter, whose entry lies in the partition `pk`. */
export type RunName = { limit: string; round: number };

export const clockKey = (pk: string, { limit, round }: RunName): Key => ({
  pk,
  sk: `CLOCK#${limit}#${round}`,
});

/** How many lists one due day is spread over, so that no single index partition takes all writes. */
export const DUE_SHARDS = 8;

export const dueList = (day: PlainDate, shard: number): string => `DUE#${day}#${shard}`;

const shardOf = (id: string): number => Number.parseInt(id.slice(-4), 16) % DUE_SHARDS;

/** A clock that is back-dated past its own end goes on the list of the day it was made: the sweep meets it there. */
const listDay = (due: PlainDate, today: PlainDate): PlainDate => (due < today ? today : due);

/** On the list of its due day a running clock stands by its due moment: what is over comes before what is not. */
export const clockItem = (pk: string, clock: LimitClock, today: PlainDate): Item => ({
  ...clockKey(pk, clock),
  ...clock,
  ...(clock.state === "running" && {
    list: dueList(listDay(dateOf(clock.dueAt), today), shardOf(clock.matter)),
    listKey: `${clock.dueAt}#${clock.matter}#${clock.limit}#${clock.round}`,
  }),
});

export const readClock = ({ pk, sk, list, listKey, ...clock }: Item): LimitClock => LimitClock.parse(clock);
