import * as z from "zod";
import type { CommandRoute, Routes } from "../../../../functions/platform/http/route.ts";
import { ListTasks, TaskPage } from "../../../../functions/workflow/contract.ts";
import { ACTS } from "./acts.ts";
import { AnswerOrder, HoldOrder, IssueOrder, OnlyClaimed } from "./operations.ts";
import { ListOrders, OrderPage, OrderView } from "./queries.ts";

const Receipt = z.object({
  orderId: z.uuid(),
  version: z.int(),
  seq: z.int(),
  number: z.string().optional(),
});

const act = <Body extends z.ZodType>(path: string, name: keyof typeof ACTS, body: Body) =>
  ({
    kind: "command",
    method: "POST",
    path: `/orders/{orderId}${path}`,
    title: { zh: ACTS[name].zh, en: ACTS[name].en },
    status: 201,
    body,
    ifMatch: true,
    answer: Receipt,
  }) as const satisfies CommandRoute;

export const ROUTES = {
  issueOrder: {
    kind: "command",
    method: "POST",
    path: "/orders",
    title: { zh: ACTS.issueOrder.zh, en: ACTS.issueOrder.en },
    status: 201,
    body: IssueOrder,
    ifMatch: false,
    answer: Receipt,
  },
  pauseLimit: act("/holds", "pauseLimit", HoldOrder),
  resumeLimit: act("/resumptions", "resumeLimit", OnlyClaimed),
  answerOrder: act("/answer", "answerOrder", AnswerOrder),
  withdrawOrder: act("/withdrawal", "withdrawOrder", OnlyClaimed),
  getOrder: {
    kind: "query",
    method: "GET",
    path: "/orders/{orderId}",
    title: { zh: "查看指令", en: "Read an order" },
    status: 200,
    answer: OrderView,
  },
  listOrders: {
    kind: "query",
    method: "GET",
    path: "/orders",
    title: { zh: "查询指令", en: "List orders" },
    status: 200,
    query: ListOrders,
    answer: OrderPage,
  },
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
