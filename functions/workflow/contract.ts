import * as z from "zod";
import { TASK_KINDS } from "../case-file/model/tasks.ts";
import { Day } from "../kernel/shapes.ts";
import { Task } from "../record/task.ts";

export const ListTasks = z.strictObject({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListTasks = z.infer<typeof ListTasks>;

/** A task in an inbox: of a case, or of a matter of another kind. */
const ListedTask = Task.omit({ of: true, matter: true, limits: true })
  .extend({
    case: z.uuid().optional(),
    matter: z.strictObject({ kind: z.string(), id: z.uuid() }).optional(),
    due: Day.optional(),
    title: z.strictObject({ zh: z.string(), en: z.string() }),
  })
  .meta({ id: "ListedTask" });
export type ListedTask = z.infer<typeof ListedTask>;

export const TaskPage = z
  .strictObject({
    tasks: z.array(ListedTask),
    /** The calendar has changed, and due days are still being recounted. */
    recounting: z.literal(true).optional(),
    next: z.string().optional(),
  })
  .meta({ id: "TaskPage" });
export type TaskPage = z.infer<typeof TaskPage>;

/** What a flow sends when it begins to wait for a task. */
export const AttachToken = z.object({
  token: z.string(),
  task: z.object({ case: z.uuid(), kind: z.enum(TASK_KINDS), round: z.int().min(1) }),
});
