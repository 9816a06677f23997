import { casePartition } from "../case-file/keys.ts";
import {
  FLOW_PREFIX,
  type Flow,
  readFlow,
  readToken,
  TOKEN_PREFIX,
  tokenItem,
  type WaitingToken,
} from "../case-file/model/flow.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import type { Item, Table } from "../platform/table.ts";
import { readTask } from "../record/task.ts";
import type { Flows } from "./store.ts";

export type Ports = { table: Table; flows: Flows };

const startWanted = async ({ table, flows }: Ports, caseId: string): Promise<void> => {
  const items = await table.query({ table: "state", pk: casePartition(caseId), prefix: FLOW_PREFIX });
  const wanted = items.map(readFlow).filter((flow: Flow) => flow.state === "wanted");
  await Promise.all(wanted.map((flow) => flows.start(flow)));
};

const answered = async (
  { table, flows }: Ports,
  waiting: WaitingToken,
  task: Item | undefined,
): Promise<void> => {
  const ended = task && readTask(task);
  if (!ended || ended.state === "open") return;
  await flows.answer(waiting.token, ended.outcome ?? ended.state);
  await table.write([{ table: "state", put: tokenItem({ ...waiting, answered: true }), when: [] }]);
};

const answerEnded = async (ports: Ports, caseId: string): Promise<void> => {
  const items = await ports.table.query({ table: "state", pk: casePartition(caseId), prefix: TOKEN_PREFIX });
  const open = items.map(readToken).filter((waiting) => !waiting.answered);
  if (open.length === 0) return;
  const tasks = await ports.table.read("state", open.map(taskKey));
  const find = (waiting: WaitingToken) => tasks.find((task) => task.sk === taskKey(waiting).sk);
  await Promise.all(open.map((waiting) => answered(ports, waiting, find(waiting))));
};

/**
 * Makes the flows of a case agree with the case as it is now: those it wants are running, those that wait for a task
 * that has ended are told. Any fact of the case is a reason to look; looking twice changes nothing.
 */
export const syncFlows =
  (ports: Ports) =>
  async (caseId: string): Promise<void> => {
    await startWanted(ports, caseId);
    await answerEnded(ports, caseId);
  };
