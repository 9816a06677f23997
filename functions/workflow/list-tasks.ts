import type { Calendar } from "../kernel/calendar.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import { type Key, keyText, type Table } from "../platform/table.ts";
import { clockKey, readClock } from "../record/clock.ts";
import { partitionOf } from "../record/keys.ts";
import { type Kinds, kindNamed } from "../record/kinds.ts";
import { type Loaded, loadedOf } from "../record/loaded.ts";
import { isRecounting, RECOUNTING_KEYS } from "../record/recount.ts";
import { dueOfTask, inbox, readTask, type Task } from "../record/task.ts";
import type { ListedTask, ListTasks, TaskPage } from "./contract.ts";

/** The entries of the limits that tasks name. */
const entriesOf = (tasks: readonly Task[], kinds: Kinds): readonly Key[] => [
  ...new Map(
    tasks
      .flatMap(({ of, matter, limits = [] }) => {
        const pk = partitionOf(kindNamed(kinds, of), matter);
        return limits.map((run) => clockKey(pk, run));
      })
      .map((key) => [keyText(key), key]),
  ).values(),
];

type Seen = { loaded: Loaded; kinds: Kinds };

/** A task as its inbox shows it: of which matter, what is to be done, and until when. */
const shown = (task: Task, { loaded, kinds }: Seen): ListedTask => {
  const { of, matter, limits: _, ...seen } = task;
  const kind = kindNamed(kinds, of);
  const { zh, en } = kind.tasks[task.kind] ?? { zh: task.kind, en: task.kind };
  const due = dueOfTask(task, (run) => {
    const entry = loaded.item(clockKey(partitionOf(kind, matter), run));
    return entry && readClock(entry).due;
  });
  const whose = of === "case" ? { case: matter } : { matter: { kind: of, id: matter } };
  return { ...whose, ...seen, ...(due && { due }), title: { zh, en } };
};

/** Lists the open tasks (待办) of the caller's roles in his agency, the oldest first. */
export const listTasks =
  ({ table, calendar, kinds }: { table: Table; calendar: Calendar; kinds: Kinds }) =>
  async ({ subject, query }: Call & { query: ListTasks }): Promise<Result<TaskPage, Refusal>> => {
    const inboxes = subject.roles.map((role) => ({ list: inbox(subject.agency, role) }));
    const page = await listAcross(table, inboxes, query);
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    const tasks = items.map(readTask);
    const loaded = loadedOf(await table.read("state", [...entriesOf(tasks, kinds), ...RECOUNTING_KEYS]));
    return ok({
      tasks: tasks.map((task) => shown(task, { loaded, kinds })),
      ...(isRecounting(loaded, calendar) && { recounting: true }),
      ...rest,
    });
  };
