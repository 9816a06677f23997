import { describe, expect, test } from "vitest";
import { type Flow, flowItem, wantFlow } from "../../functions/case-file/model/flow.ts";
import type { Table } from "../../functions/platform/table.ts";
import { caseOn, executionOf, openFlows, put } from "../support/flows.ts";
import { aHead } from "../support/heads.ts";
import { ended, history } from "../support/states.ts";

const FILING = { kind: "file-case" } as const;

type Moment =
  | "before the token is kept"
  | "between keeping the token and looking at the task"
  | "after the look";

/** Lets something happen once, at a moment in the work of the function that takes the token. */
const interrupting = (moment: Moment, happen: () => Promise<void>) => {
  let left = 1;
  const once = async (): Promise<void> => {
    left -= 1;
    if (left === 0) await happen();
  };
  return (table: Table): Table => ({
    ...table,
    write: async (writes) => {
      if (moment === "before the token is kept") await once();
      const outcome = await table.write(writes);
      if (moment === "between keeping the token and looking at the task") await once();
      return outcome;
    },
    read: async (name, keys) => {
      const items = await table.read(name, keys);
      if (moment === "after the look") await once();
      return items;
    },
  });
};

const answersTo = async (flows: Awaited<ReturnType<typeof openFlows>>, flow: Flow): Promise<number> =>
  (await history(flows.client, executionOf(flow))).filter(({ type }) => type === "TaskSucceeded").length;

describe("a task that ends in the moment in which the flow begins to wait for it", () => {
  test.each<Moment>([
    "before the token is kept",
    "between keeping the token and looking at the task",
    "after the look",
  ])("%s: the flow is told once, by one side or the other", async (moment) => {
    const head = aHead();
    const flow = wantFlow({ case: head.id, flow: "case-ordinary", round: 1 });
    let endIt: () => Promise<void> = () => Promise.resolve();
    const flows = await openFlows({ table: interrupting(moment, () => endIt()) });
    const worked = await caseOn(flows, head);
    endIt = async () => {
      await worked.finish(FILING, "not-filed");
      await worked.sync();
    };
    await put(flows.table, flowItem(flow));
    await worked.open(FILING);
    await worked.sync();
    const { status, output } = await ended(flows.client, executionOf(flow));
    expect([status, JSON.parse(String(output)).filing]).toEqual(["SUCCEEDED", { outcome: "not-filed" }]);
    expect(await answersTo(flows, flow)).toBe(1);
    expect((await worked.waitedFor(FILING)).answered).toBe(true);
  });
});

test("to look again at a case changes nothing: neither a flow that runs nor one that has ended", async () => {
  const flows = await openFlows();
  const head = aHead();
  const flow = wantFlow({ case: head.id, flow: "case-ordinary", round: 1 });
  const worked = await caseOn(flows, head);
  await put(flows.table, flowItem(flow));
  await worked.open(FILING);
  await Promise.all([worked.sync(), worked.sync(), worked.sync()]);
  await worked.waitedFor(FILING);
  expect(flows.calls).toHaveLength(1);
  await worked.finish(FILING, "not-filed");
  await Promise.all([worked.sync(), worked.sync()]);
  await ended(flows.client, executionOf(flow));
  await worked.sync();
  expect(await answersTo(flows, flow)).toBe(1);
  expect(flows.calls).toHaveLength(1);
});

test("a case without flows and tasks is left alone", async () => {
  const flows = await openFlows();
  const worked = await caseOn(flows, aHead());
  await worked.sync();
  expect(flows.calls).toEqual([]);
});
