import * as z from "zod";
import { type LifeCycle, statesOf } from "../../kernel/life-cycle.ts";
import { Day, Moment, Text, Uscc, Uuid } from "../../kernel/shapes.ts";
import type { Instant, PlainDate } from "../../kernel/time.ts";
import { LIMIT_NAMES } from "../../law/limits.ts";
import type { Role } from "../../platform/auth/subject.ts";
import type { Item, Key } from "../../platform/table.ts";
import type { ActName } from "../acts/acts.ts";
import { casePartition } from "../keys.ts";

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

export const TASK_CYCLE: LifeCycle<"open" | "done" | "void"> = { open: ["done", "void"], done: [], void: [] };

/** One run of a limit in a case. */
const LimitRun = z.strictObject({ limit: z.enum(LIMIT_NAMES), round: z.int().min(1) });
export type LimitRun = z.infer<typeof LimitRun>;

/**
 * A task of a case. `round` tells apart tasks of one kind: the version of a proposal, the round of a review. Until when it
 * is to be done is said by the limits that it names, and kept nowhere else.
 */
export const Task = z.strictObject({
  case: Uuid,
  kind: z.enum(TASK_KINDS),
  round: z.int().min(1),
  state: z.enum(statesOf(TASK_CYCLE)),
  agency: Uscc,
  caption: Text(200),
  openedAt: Moment,
  limits: z.array(LimitRun).max(4).optional(),
  endedAt: Moment.optional(),
  outcome: z.string().optional(),
});
export type Task = z.infer<typeof Task>;

/** A task as people see it: with the day by which it is to be done, the earliest of its limits. */
export const TaskView = Task.omit({ limits: true }).extend({ due: Day.optional() });
export type TaskView = z.infer<typeof TaskView>;

/** `dueOf` knows the last day of a run of a limit, as it is now. */
export const viewTask = (
  { limits = [], ...task }: Task,
  dueOf: (run: LimitRun) => PlainDate | undefined,
): TaskView => {
  const [due] = limits.flatMap((run) => dueOf(run) ?? []).toSorted();
  return { ...task, ...(due && { due }) };
};

export type TaskName = Pick<Task, "case" | "kind" | "round">;

export const taskKey = ({ case: id, kind, round }: TaskName): Key => ({
  pk: casePartition(id),
  sk: `TASK#${kind}#${round}`,
});

export const inbox = (agency: string, role: Role): string => `TASKS#${agency}#${role}`;

export const taskItem = (task: Task): Item => ({
  ...taskKey(task),
  ...task,
  ...(task.state === "open" && {
    list: inbox(task.agency, TASKS[task.kind].role),
    listKey: `${task.openedAt}#${task.case}#${task.kind}#${task.round}`,
  }),
});

export const readTask = ({ pk, sk, list, listKey, ...task }: Item): Task => Task.parse(task);

type Opening = TaskName & { agency: string; caption: string; at: Instant; limits?: readonly LimitRun[] };

export const openTask = ({ at, limits, ...name }: Opening): Task => ({
  ...name,
  state: "open",
  openedAt: at,
  ...(limits && { limits: [...limits] }),
});

/** Ends a task by what came of it; the flow that waits for it is told this outcome. */
export const finishTask = (task: Task, outcome: string, endedAt: Instant): Task => ({
  ...task,
  state: "done",
  outcome,
  endedAt,
});

/** Ends a task that nobody needs to do any more. */
export const voidTask = (task: Task, endedAt: Instant): Task => ({ ...task, state: "void", endedAt });
