import { inbox, readTask, TASKS } from "../case-file/model/task.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import type { ListTasks, TaskPage } from "./contract.ts";

/** Lists the open tasks (待办) of the caller's roles in his agency, the oldest first. */
export const listTasks =
  ({ table }: { table: Table }) =>
  async ({ subject, query }: Call & { query: ListTasks }): Promise<Result<TaskPage, Refusal>> => {
    const inboxes = subject.roles.map((role) => ({ list: inbox(subject.agency, role) }));
    const page = await listAcross(table, inboxes, query);
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    const tasks = items.map(readTask).map((task) => {
      const { zh, en } = TASKS[task.kind];
      return { ...task, title: { zh, en } };
    });
    return ok({ tasks, ...rest });
  };
