import * as z from "zod";
import { Uuid } from "../../kernel/shapes.ts";
import type { Item, Key } from "../../platform/table.ts";
import { casePartition } from "../keys.ts";
import { TASK_KINDS } from "./tasks.ts";

/** Every flow (流程) under statemachines/, by the name of its definition. */
export const FLOWS = ["case-ordinary", "legal-review", "hearing", "measure", "inspection"] as const;
export type FlowName = (typeof FLOWS)[number];

/** The variable of the environment that tells a function where a flow is: CASE_ORDINARY_FLOW. */
export const flowVariable = (flow: FlowName): string => `${flow.toUpperCase().replaceAll("-", "_")}_FLOW`;

/**
 * A flow that a case wants to be running. `attempt` counts the executions: one that is gone or ended too early is
 * followed by the next. A flow that is over is on no list.
 */
export const Flow = z.strictObject({
  case: Uuid,
  flow: z.enum(FLOWS),
  round: z.int().min(1),
  state: z.enum(["wanted", "over"]),
  attempt: z.int().min(1),
});
export type Flow = z.infer<typeof Flow>;

export const FLOW_PREFIX = "FLOW#";
export const FLOWS_WANTED = "FLOWS#wanted";

export const flowKey = ({ case: id, flow, round }: Pick<Flow, "case" | "flow" | "round">): Key => ({
  pk: casePartition(id),
  sk: `${FLOW_PREFIX}${flow}#${round}`,
});

export const flowItem = (flow: Flow): Item => ({
  ...flowKey(flow),
  ...flow,
  ...(flow.state === "wanted" && { list: FLOWS_WANTED, listKey: `${flow.case}#${flow.flow}#${flow.round}` }),
});

export const readFlow = ({ pk, sk, list, listKey, ...flow }: Item): Flow => Flow.parse(flow);

export const wantFlow = (name: Pick<Flow, "case" | "flow" | "round">): Flow => ({
  ...name,
  state: "wanted",
  attempt: 1,
});

/** The name of an execution: the same case, round and attempt never run twice. */
export const executionName = ({ case: id, flow, round, attempt }: Flow): string =>
  `${id}-${flow}-${round}-${attempt}`;

/** The token of an execution that waits for a task; kept apart from the task, so that neither write hinders the other. */
export const WaitingToken = z.strictObject({
  case: Uuid,
  kind: z.enum(TASK_KINDS),
  round: z.int().min(1),
  token: z.string(),
  answered: z.boolean(),
});
export type WaitingToken = z.infer<typeof WaitingToken>;

export const TOKEN_PREFIX = "TOKEN#";

export const tokenItem = (waiting: WaitingToken): Item => ({
  pk: casePartition(waiting.case),
  sk: `${TOKEN_PREFIX}${waiting.kind}#${waiting.round}`,
  ...waiting,
});

export const readToken = ({ pk, sk, ...waiting }: Item): WaitingToken => WaitingToken.parse(waiting);
