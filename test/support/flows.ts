import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { HistoryEvent, SFNClient } from "@aws-sdk/client-sfn";
import { onTestFinished } from "vitest";
import { headItem } from "../../functions/case-file/head.ts";
import { casePartition } from "../../functions/case-file/keys.ts";
import { CASE } from "../../functions/case-file/kind.ts";
import {
  executionName,
  FLOWS,
  type Flow,
  readToken,
  TOKEN_PREFIX,
} from "../../functions/case-file/model/flow.ts";
import type { CaseHead } from "../../functions/case-file/model/head.ts";
import { type TaskKind, taskKey } from "../../functions/case-file/model/tasks.ts";
import type { Item, Table } from "../../functions/platform/table.ts";
import { loadedOf } from "../../functions/record/loaded.ts";
import { endTask, openTask } from "../../functions/record/task.ts";
import { attachToken } from "../../functions/workflow/attach-token.ts";
import { AttachToken } from "../../functions/workflow/contract.ts";
import { stepFunctions } from "../../functions/workflow/store.ts";
import { type Ports, syncFlows } from "../../functions/workflow/sync-flows.ts";
import { PROJECT } from "../../infra/entries.ts";
import { startTables } from "./dynamo.ts";
import { at } from "./heads.ts";
import { executionArn, history, machineArn, openStates, until } from "./states.ts";

const SUBSTITUTIONS: Readonly<Record<string, string>> = { AttachTokenFunction: "attach", Partition: "aws" };

/** Every file under statemachines/, by the name of its flow, as it is kept. */
export const flowTexts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync("statemachines/*.asl.json", { cwd: PROJECT }).map((file) => [
      basename(file, ".asl.json"),
      readFileSync(join(PROJECT, file), "utf8"),
    ]),
  );

/** The definition of a flow as it is deployed. */
export const definitionOf = (text: string): { States: Record<string, object> } =>
  JSON.parse(text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => SUBSTITUTIONS[name] ?? ""));

const machines = () =>
  Object.fromEntries(Object.entries(flowTexts()).map(([name, text]) => [name, definitionOf(text)]));

const NOW = at("2026-03-02T10:00:00+08:00");

type Attach = (call: () => Promise<void>, attempt: number) => Promise<void>;
type Options = {
  /** Stands around each call of the function that takes the tokens. */
  attach?: Attach;
  /** Stands around the table that this function sees. */
  table?: (table: Table) => Table;
};

/** Both flows from their files, on the local engine, with the product's code and a real table. */
export const openFlows = async ({
  attach = (call) => call(),
  table: around = (same) => same,
}: Options = {}) => {
  const tables = await startTables();
  onTestFinished(tables.stop);
  const { table } = tables;
  let underWay = 0;
  const rig = await openStates(machines(), {
    attach: async (payload: unknown, attempt) => {
      const { token, task } = AttachToken.parse(payload);
      underWay += 1;
      try {
        await attach(() => attachToken({ ...ports, table: around(table) })(task, token), attempt);
      } finally {
        underWay -= 1;
      }
    },
  });
  const arns = Object.fromEntries(FLOWS.map((flow) => [flow, machineArn(flow)])) as Record<
    Flow["flow"],
    string
  >;
  const ports: Ports = { table, flows: stepFunctions(rig.client, arns) };
  return { ...rig, table, ports, sync: syncFlows(ports), idle: () => underWay === 0 };
};
export type Flows = Awaited<ReturnType<typeof openFlows>>;

/** Writes items as a command would. */
export const put = async (table: Table, ...items: readonly Item[]): Promise<void> => {
  await table.write(items.map((item) => ({ table: "state", put: item, when: [] })));
};

type TaskName = { kind: TaskKind; round?: number };

const nameOf = (head: CaseHead, { kind, round = 1 }: TaskName) => ({ case: head.id, kind, round });

/** What commands do to a case and its tasks, as far as flows see it. */
export const caseOn = async ({ table, sync, idle }: Flows, head: CaseHead) => {
  const ending = async (name: TaskName, end: { outcome?: string }) => {
    const key = taskKey(nameOf(head, name));
    const loaded = loadedOf(await table.read("state", [key]));
    const writes = endTask(CASE, key, { loaded, at: NOW, ...end });
    if (writes.length === 0) throw new Error(`there is no task ${name.kind}`);
    await table.write(writes);
  };
  await put(table, headItem(head));
  return {
    open: async (name: TaskName) => {
      const { kind, round } = nameOf(head, name);
      const { agency, caption } = head;
      await table.write([openTask(CASE, head, { kind, round, agency, caption, at: NOW })]);
    },
    finish: (name: TaskName, outcome: string) => ending(name, { outcome }),
    annul: (name: TaskName) => ending(name, {}),
    sync: () => sync(head.id),
    /** Until a flow waits for this task, and the function that took its token has returned. */
    waitedFor: (name: TaskName) =>
      until(async () => {
        const { kind, round } = nameOf(head, name);
        const items = await table.query({ table: "state", pk: casePartition(head.id), prefix: TOKEN_PREFIX });
        const found = items
          .map(readToken)
          .find((waiting) => waiting.kind === kind && waiting.round === round);
        return idle() ? found : undefined;
      }),
  };
};

export const executionOf = (flow: Flow): string => executionArn(flow.flow, executionName(flow));

const entered = ({ stateEnteredEventDetails }: HistoryEvent): readonly string[] =>
  stateEnteredEventDetails?.name ? [stateEnteredEventDetails.name] : [];

/** The states that an execution has entered, in their order. */
export const pathOf = async (client: SFNClient, flow: Flow): Promise<readonly string[]> =>
  (await history(client, executionOf(flow))).flatMap(entered);
