import * as z from "zod";
import { Task, TaskView } from "../case-file/model/task.ts";

export const ListTasks = z.strictObject({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListTasks = z.infer<typeof ListTasks>;

export const TaskPage = z
  .strictObject({
    tasks: z.array(TaskView.extend({ title: z.strictObject({ zh: z.string(), en: z.string() }) })),
    /** The calendar has changed, and due days are still being recounted. */
    recounting: z.literal(true).optional(),
    next: z.string().optional(),
  })
  .meta({ id: "TaskPage" });
export type TaskPage = z.infer<typeof TaskPage>;

/** What a flow sends when it begins to wait for a task. */
export const AttachToken = z.object({
  token: z.string(),
  task: Task.pick({ case: true, kind: true, round: true }),
});

/** What the bus tells of a fact: that its case has changed, and by what. */
export const FactRecorded = z.object({ case: z.uuid(), chain: z.uuid(), seq: z.int(), type: z.string() });
export type FactRecorded = z.infer<typeof FactRecorded>;
