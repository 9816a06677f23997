import * as z from "zod";
import { canBecome, type LifeCycle, statesOf } from "../kernel/life-cycle.ts";
import { Moment, Text, Uscc, Uuid } from "../kernel/shapes.ts";
import type { Instant, PlainDate } from "../kernel/time.ts";
import type { Role } from "../platform/auth/subject.ts";
import type { Item, Key, Write } from "../platform/table.ts";
import { partitionOf } from "./keys.ts";
import type { Kind, Matter } from "./kind.ts";
import type { Loaded } from "./loaded.ts";

const TASK_CYCLE: LifeCycle<"open" | "done" | "void"> = { open: ["done", "void"], done: [], void: [] };

/** One run of a limit of a matter. */
const LimitRun = z.strictObject({ limit: z.string(), round: z.int().min(1) });
export type LimitRun = z.infer<typeof LimitRun>;

/**
 * A task (待办) of a matter: `of` names the kind of the matter, `kind` that of the task. `round` tells apart tasks of one kind:
 * the version of a proposal, the round of a review. Until when it is to be done is said by the limits that it names, and kept
 * nowhere else.
 */
export const Task = z.strictObject({
  of: Text(40),
  matter: Uuid,
  kind: Text(60),
  round: z.int().min(1),
  state: z.enum(statesOf(TASK_CYCLE)),
  agency: Uscc,
  caption: Text(200),
  openedAt: Moment,
  limits: z.array(LimitRun).max(4).optional(),
  endedAt: Moment.optional(),
  outcome: z.string().optional(),
});
export type Task = z.infer<typeof Task>;

/** A task within its matter. */
export type TaskName = Pick<Task, "kind" | "round">;

export const taskKeyIn = (kind: Pick<Kind, "name">, matter: string, name: TaskName): Key => ({
  pk: partitionOf(kind, matter),
  sk: `TASK#${name.kind}#${name.round}`,
});

export const inbox = (agency: string, role: Role): string => `TASKS#${agency}#${role}`;

/** What tasks need of a kind. */
type Tasked = Pick<Kind, "name" | "tasks">;

/** While it is open a task stands in the inbox of the role that it is for. */
const taskItem = (kind: Tasked, task: Task): Item => {
  const role = kind.tasks[task.kind]?.role;
  if (!role) throw new Error(`a ${kind.name} has no task ${task.kind}`);
  return {
    ...taskKeyIn(kind, task.matter, task),
    ...task,
    ...(task.state === "open" && {
      list: inbox(task.agency, role),
      listKey: `${task.openedAt}#${task.matter}#${task.kind}#${task.round}`,
    }),
  };
};

export const readTask = ({ pk, sk, list, listKey, ...task }: Item): Task => Task.parse(task);

/** The day by which a task is to be done, the earliest of its limits; `dueOf` knows the last day of a run, as it is now. */
export const dueOfTask = (
  { limits = [] }: Task,
  dueOf: (run: LimitRun) => PlainDate | undefined,
): PlainDate | undefined => limits.flatMap((run) => dueOf(run) ?? []).toSorted()[0];

const put = (item: Item): Write => ({ table: "state", put: item, when: [] });

/** A task that a command opens for an agency; `limits` by which it is to be done, where there are any. */
export type NewTask = TaskName & {
  agency: string;
  caption: string;
  at: Instant;
  limits?: readonly LimitRun[];
};

export const openTask = (
  kind: Tasked,
  { id }: Pick<Matter, "id">,
  { at, limits, ...named }: NewTask,
): Write =>
  put(
    taskItem(kind, {
      ...{ of: kind.name, matter: id, ...named, state: "open", openedAt: at },
      ...(limits && { limits: [...limits] }),
    }),
  );

type Ending = { loaded: Loaded; at: Instant; outcome?: string };

/**
 * Ends an open task: done by what came of it (the flow that waits for it is told this outcome), or void where nobody needs to
 * do it any more. Nothing where it is not open.
 */
export const endTask = (kind: Tasked, key: Key, { loaded, at, outcome }: Ending): readonly Write[] => {
  const item = loaded.item(key);
  const task = item && readTask(item);
  if (!task || !canBecome(TASK_CYCLE, task.state, "done")) return [];
  const ended: Task =
    outcome === undefined
      ? { ...task, state: "void", endedAt: at }
      : { ...task, state: "done", outcome, endedAt: at };
  return [put(taskItem(kind, ended))];
};
