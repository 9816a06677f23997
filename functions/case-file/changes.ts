import type { NewFact } from "../kernel/chain.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import type { Instant } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import type { Item, Write } from "../platform/table.ts";
import type { ActName, ActOf, FieldsOf } from "./acts/acts.ts";
import type { CaseClock } from "./model/clock.ts";
import type { CaseHead } from "./model/head.ts";
import {
  finishTask,
  type LimitRun,
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

/** A task that a command opens; `limits` by which it is to be done, where there are any. */
type NewTask = { kind: TaskKind; round: number; at: Instant; limits?: readonly LimitRun[] };

export const opening = (head: CaseHead, { kind, round, at, limits }: NewTask): Write =>
  put(
    taskItem(
      openTask({
        case: head.id,
        kind,
        round,
        agency: head.agency,
        caption: head.caption,
        at,
        ...(limits && { limits }),
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

/** An act as a command states it: its kind and what rules ask of it. The rest is known from the scene. */
export type Stated<Name extends ActName> = { act: Name; at?: Instant } & FieldsOf<Name>;

type Recording = Pick<Scene<unknown>, "actor" | "occurredAt" | "now">;

/** The head with an act in its record, under the number of the fact that tells it, and the act as it is recorded. */
export const recording = <Name extends ActName>(
  head: CaseHead,
  stated: Stated<Name>,
  { actor, occurredAt, now }: Recording,
): { head: CaseHead; act: ActOf<Name> } => {
  const act = {
    at: occurredAt,
    ...stated,
    seq: nextSeq(head),
    recordedAt: now,
    by: actor.id,
    role: actor.role,
  } as unknown as ActOf<Name>;
  return { head: { ...head, acts: [...head.acts, act] }, act };
};

/** A run of a limit in the case as its acts have it. */
export const clockIn = (
  head: CaseHead,
  { limit, round }: { limit: LimitName; round: number },
  { clocks }: Pick<Scene<unknown>, "clocks">,
): CaseClock | undefined => clocks(head).find((clock) => clock.limit === limit && clock.round === round);
