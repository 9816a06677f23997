import type { NewFact } from "../kernel/chain.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { dateOf, type Instant, type PlainDate } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import type { Item, Write } from "../platform/table.ts";
import { SETTINGS_KEY, settingsAsOf } from "../registers/model/settings.ts";
import type { CaseClock } from "./model/clock.ts";
import { CLOCK_CYCLE, clockItem, clockKey, readClock, startClock, stopClock } from "./model/clock.ts";
import type { CaseHead } from "./model/head.ts";
import {
  finishTask,
  openTask,
  readTask,
  TASK_CYCLE,
  type Task,
  type TaskKind,
  taskItem,
  taskKey,
  voidTask,
} from "./model/task.ts";
import type { Scene } from "./scene.ts";
import type { Shelf } from "./shelf.ts";

/** The words in which commands say what they change. Each yields the writes of one item, or of none. */

export const put = (item: Item): Write => ({ table: "state", put: item, when: [] });

type Acting = Pick<Scene<unknown>, "actor" | "occurredAt">;

export const fact = ({ actor, occurredAt }: Acting, type: string, data: object): NewFact => ({
  type,
  occurredAt,
  actor,
  data,
});

/** The number that the next fact of the case will have. */
export const nextSeq = (head: CaseHead): number => head.chain.seq + 1;

export const withHandlers = (head: CaseHead, ids: readonly string[]): Set<string> =>
  new Set([...head.handlers, ...ids]);

type NewTask = { kind: TaskKind; round: number; at: Instant; due?: PlainDate };

export const opening = (head: CaseHead, { kind, round, at, due }: NewTask): Write =>
  put(
    taskItem(
      openTask({
        case: head.id,
        kind,
        round,
        agency: head.agency,
        caption: head.caption,
        at,
        ...(due && { due }),
      }),
    ),
  );

type NamedTask = { case: string; kind: TaskKind; round: number };

const openOn = (shelf: Shelf, name: NamedTask): Task | undefined => {
  const item = shelf.item(taskKey(name));
  const task = item && readTask(item);
  return task && canBecome(TASK_CYCLE, task.state, "done") ? task : undefined;
};

export const finishing = (shelf: Shelf, name: NamedTask, end: { outcome: string; at: Instant }): Write[] => {
  const task = openOn(shelf, name);
  return task ? [put(taskItem(finishTask(task, end.outcome, end.at)))] : [];
};

export const voiding = (shelf: Shelf, name: NamedTask, at: Instant): Write[] => {
  const task = openOn(shelf, name);
  return task ? [put(taskItem(voidTask(task, at)))] : [];
};

type Starting = { limit: LimitName; round: number; start: PlainDate };

/** A clock of the case, by the settings of the day it starts on and the calendar. */
export const clockFor = (
  head: CaseHead,
  { limit, round, start }: Starting,
  { shelf, calendar }: Pick<Scene<unknown>, "shelf" | "calendar">,
): CaseClock =>
  startClock({ case: head.id, limit, round, start }, settingsAsOf(shelf.item(SETTINGS_KEY), start), calendar);

export const starting = (clock: CaseClock, now: Instant): Write => put(clockItem(clock, dateOf(now)));

type NamedClock = { case: string; limit: LimitName; round: number };

const countingOn = (shelf: Shelf, name: NamedClock): CaseClock | undefined => {
  const item = shelf.item(clockKey(name));
  const clock = item && readClock(item);
  return clock && canBecome(CLOCK_CYCLE, clock.state, "met") ? clock : undefined;
};

/** Ends a clock that still counts: `met` by an act, whose time tells whether it was kept, or `void`. */
export const stopping = (
  shelf: Shelf,
  name: NamedClock,
  end: { state: "met" | "void"; at: Instant },
): Write[] => {
  const clock = countingOn(shelf, name);
  return clock ? [put(clockItem(stopClock(clock, end.state, end.at), dateOf(end.at)))] : [];
};
