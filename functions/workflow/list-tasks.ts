import { clockKey, readClock } from "../case-file/model/clock.ts";
import { isRecounting, RECOUNTING_KEYS } from "../case-file/model/recount.ts";
import { inbox, readTask, TASKS, type Task, type TaskView, viewTask } from "../case-file/model/task.ts";
import { type Shelf, shelfOf } from "../case-file/shelf.ts";
import type { Calendar } from "../kernel/calendar.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import { type Key, keyText, type Table } from "../platform/table.ts";
import type { ListTasks, TaskPage } from "./contract.ts";

/** The entries of the limits that tasks name. */
const entriesOf = (tasks: readonly Task[]): readonly Key[] => [
  ...new Map(
    tasks
      .flatMap(({ case: id, limits = [] }) => limits.map((run) => clockKey({ case: id, ...run })))
      .map((key) => [keyText(key), key]),
  ).values(),
];

const shown = (task: Task, shelf: Shelf): TaskView & { title: { zh: string; en: string } } => {
  const { zh, en } = TASKS[task.kind];
  const view = viewTask(task, (run) => {
    const entry = shelf.item(clockKey({ case: task.case, ...run }));
    return entry && readClock(entry).due;
  });
  return { ...view, title: { zh, en } };
};

/** Lists the open tasks (待办) of the caller's roles in his agency, the oldest first. */
export const listTasks =
  ({ table, calendar }: { table: Table; calendar: Calendar }) =>
  async ({ subject, query }: Call & { query: ListTasks }): Promise<Result<TaskPage, Refusal>> => {
    const inboxes = subject.roles.map((role) => inbox(subject.agency, role));
    const page = await listAcross(table, inboxes, query);
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    const tasks = items.map(readTask);
    const shelf = shelfOf(await table.read("state", [...entriesOf(tasks), ...RECOUNTING_KEYS]));
    return ok({
      tasks: tasks.map((task) => shown(task, shelf)),
      ...(isRecounting(shelf, calendar) && { recounting: true }),
      ...rest,
    });
  };
