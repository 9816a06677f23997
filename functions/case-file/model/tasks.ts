import * as z from "zod";
import { Day, Uuid } from "../../kernel/shapes.ts";
import type { PlainDate } from "../../kernel/time.ts";
import type { Role } from "../../platform/auth/subject.ts";
import type { Key } from "../../platform/table.ts";
import { dueOfTask, type LimitRun, Task, taskKeyIn } from "../../record/task.ts";
import type { ActName } from "../acts/acts.ts";
import { CASE_NAME } from "../keys.ts";

/**
 * Every kind of task (待办) and whose inbox it is in. A command makes it and a command finishes it. `of`: the act that there
 * is one for; the number of that act is its round, and with the case it is over.
 */
export const TASKS = {
  "file-case": { zh: "审批立案", en: "approve filing", role: "head" },
  "handle-case": { zh: "办理案件", en: "handle the case", role: "handler" },
  "give-notice": { zh: "告知当事人", en: "give notice to the party", role: "handler" },
  "review-proposal": { zh: "法制审核", en: "review the proposal", role: "reviewer" },
  "handle-opinion": { zh: "研究处理审核意见", en: "handle the review opinion", role: "handler" },
  "revise-proposal": { zh: "修改拟处理意见", en: "revise the proposal", role: "handler" },
  "supply-material": { zh: "补充送审材料", en: "supply missing material", role: "handler" },
  "settle-disagreement": { zh: "协调审核分歧", en: "settle the disagreement", role: "head" },
  "decide-case": { zh: "作出决定", en: "decide the case", role: "head" },
  "decide-on-the-spot": { zh: "当场作出处罚决定", en: "decide on the spot", role: "handler" },
  "report-on-the-spot": { zh: "当场处罚决定备案", en: "report the on-the-spot decision", role: "handler" },
  "hold-hearing": { zh: "举行听证", en: "hold the hearing", role: "handler", of: "notifyHearing" },
  "decide-recusal": { zh: "决定是否回避", en: "decide on recusal", role: "head", of: "requestRecusal" },
  "dispose-preserved": {
    zh: "处理先行登记保存的证据",
    en: "dispose of preserved evidence",
    role: "handler",
    of: "preserveEvidence",
  },
  "approve-measure": { zh: "批准行政强制措施", en: "approve a coercive measure", role: "head" },
  "report-urgent-measure": {
    zh: "补办批准手续",
    en: "approve an urgent measure",
    role: "head",
    of: "takeMeasure",
  },
  "dispose-measure": {
    zh: "处理查封、扣押、冻结的财物",
    en: "dispose of what is held",
    role: "handler",
    of: "takeMeasure",
  },
  "decide-transfer": {
    zh: "决定是否移送公安机关",
    en: "decide on the transfer",
    role: "head",
    of: "reportSuspectedCrime",
  },
  "demand-performance": { zh: "催告履行", en: "demand performance", role: "handler" },
  "approve-inspection": { zh: "批准检查", en: "approve the inspection", role: "head" },
  "tell-inspection-result": {
    zh: "告知检查结果",
    en: "tell the result",
    role: "handler",
    of: "recordInspection",
  },
  "withdraw-publication": { zh: "撤回公开信息", en: "withdraw the publication", role: "disclosure-officer" },
  "serve-decision": { zh: "送达决定书", en: "serve the decision", role: "handler" },
  "decide-publication": { zh: "决定是否公开", en: "decide on publication", role: "disclosure-officer" },
  "record-performance": { zh: "登记履行情况", en: "record performance", role: "handler" },
  "close-case": { zh: "结案", en: "close the case", role: "head" },
} as const satisfies Record<string, { zh: string; en: string; role: Role; of?: ActName }>;

export type TaskKind = keyof typeof TASKS;
export const TASK_KINDS = Object.keys(TASKS) as [TaskKind, ...TaskKind[]];

const ownerOf = (kind: TaskKind): ActName | undefined => {
  const task: { role: Role; of?: ActName } = TASKS[kind];
  return task.of;
};

/** The tasks that an act may have of its own. */
export const tasksOfAct = (act: ActName): readonly TaskKind[] =>
  TASK_KINDS.filter((kind) => ownerOf(kind) === act);

/** A task within a case. */
export type TaskName = { case: string; kind: TaskKind; round: number };

export const taskKey = ({ case: id, ...name }: { case: string; kind: string; round: number }): Key =>
  taskKeyIn(CASE_NAME, id, name);

/** A task of a case as people see it: with the day by which it is to be done. */
export const TaskView = Task.omit({ limits: true, of: true, matter: true }).extend({
  case: Uuid,
  kind: z.enum(TASK_KINDS),
  due: Day.optional(),
});
export type TaskView = z.infer<typeof TaskView>;

export const viewTask = (task: Task, dueOf: (run: LimitRun) => PlainDate | undefined): TaskView => {
  const { limits: _, of: __, matter, ...seen } = task;
  const due = dueOfTask(task, dueOf);
  return { ...seen, case: matter, kind: task.kind as TaskKind, ...(due && { due }) };
};
