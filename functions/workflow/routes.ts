import type { Routes } from "../platform/http/route.ts";
import { ListTasks, TaskPage } from "./contract.ts";

/** The inbox. */
export const ROUTES = {
  listTasks: {
    kind: "query",
    method: "GET",
    path: "/tasks",
    title: { zh: "查询待办事项", en: "List tasks" },
    status: 200,
    query: ListTasks,
    answer: TaskPage,
  },
} as const satisfies Routes;
