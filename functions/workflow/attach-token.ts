import { tokenItem } from "../case-file/model/flow.ts";
import { type TaskName, taskKey } from "../case-file/model/tasks.ts";
import { readTask } from "../record/task.ts";
import type { Ports } from "./sync-flows.ts";

/**
 * Called by a flow that begins to wait for a task: keeps its token beside the task. The token is written before the
 * task is read, so whoever ends the task in that moment is met by one side or the other.
 */
export const attachToken =
  ({ table, flows }: Ports) =>
  async (name: TaskName, token: string): Promise<void> => {
    await table.write([{ table: "state", put: tokenItem({ ...name, token, answered: false }), when: [] }]);
    const [item] = await table.read("state", [taskKey(name)]);
    const task = item && readTask(item);
    if (!task || task.state === "open") return;
    await flows.answer(token, task.outcome ?? task.state);
    await table.write([{ table: "state", put: tokenItem({ ...name, token, answered: true }), when: [] }]);
  };
