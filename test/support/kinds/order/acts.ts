import * as z from "zod";
import { Day, Text, Uscc, Uuid } from "../../../../functions/kernel/shapes.ts";
import type { ActDefinition } from "../../../../functions/record/act-shape.ts";

/** An order of one agency to another: it is issued, answered by a stated day, held for a time, taken back, corrected. */
export const ACTS = {
  issueOrder: {
    zh: "下达指令",
    en: "Issue an order",
    opens: true,
    paper: true,
    shape: { number: Text(40), addressee: Uscc, dueOn: Day, about: Uuid },
  },
  pauseLimit: {
    zh: "暂缓办理",
    en: "Hold the order",
    shape: { limit: z.literal("answer"), round: z.literal(1), basis: Text(200) },
  },
  resumeLimit: {
    zh: "恢复办理",
    en: "Go on with the order",
    shape: { limit: z.literal("answer"), round: z.literal(1) },
  },
  answerOrder: {
    zh: "反馈办理情况",
    en: "Answer the order",
    after: [{ act: "issueOrder" }],
    shape: { done: z.boolean() },
  },
  withdrawOrder: { zh: "撤回指令", en: "Withdraw the order", shape: {} },
  limitPassed: { zh: "期限届满", en: "A limit came due", shape: {} },
} as const satisfies Record<string, ActDefinition>;
