import { StopExecutionCommand } from "@aws-sdk/client-sfn";
import { describe, expect, test } from "vitest";
import { casePartition } from "../../functions/case-file/keys.ts";
import {
  FLOWS_WANTED,
  type Flow,
  flowItem,
  flowKey,
  readFlow,
  wantFlow,
} from "../../functions/case-file/model/flow.ts";
import type { CaseHead } from "../../functions/case-file/model/head.ts";
import { reconcileFlows } from "../../functions/workflow/reconcile-flows.ts";
import { caseOn, executionOf, type Flows, openFlows, put } from "../support/flows.ts";
import { aHead, anAct } from "../support/heads.ts";
import { ended, describe as executionAt } from "../support/states.ts";

const FILING = { kind: "file-case" } as const;

const wanting = async (flows: Flows, head: CaseHead, name: Flow["flow"] = "case-ordinary") => {
  const flow = wantFlow({ case: head.id, flow: name, round: 1 });
  const worked = await caseOn(flows, head);
  await put(flows.table, flowItem(flow));
  return { flow, worked };
};

const kept = async ({ table }: Flows, flow: Flow): Promise<Flow> => {
  const [item] = await table.read("state", [flowKey(flow)]);
  if (!item) throw new Error("the flow is gone");
  return readFlow(item);
};

const wanted = async ({ table }: Flows): Promise<readonly Flow[]> =>
  (await table.list({ list: FLOWS_WANTED, limit: 100 })).items.map(readFlow);

const statusOf = async ({ client }: Flows, flow: Flow) =>
  (await executionAt(client, executionOf(flow))).status;

const closedHead = (): CaseHead => {
  const head = aHead();
  const closed = anAct("closeCase", 2, { reason: "not-filed", at: "2026-03-03T09:00:00+08:00" });
  return { ...head, acts: [...head.acts, closed] };
};

describe("the reconciler", () => {
  test("starts an execution that is missing", async () => {
    const flows = await openFlows();
    const { flow, worked } = await wanting(flows, aHead());
    await worked.open(FILING);
    expect(await reconcileFlows(flows.ports)()).toEqual({ over: 0, restarted: 1, running: 0 });
    await worked.waitedFor(FILING);
    expect(await statusOf(flows, flow)).toBe("RUNNING");
  });

  test("follows an execution that ended too early by the next attempt, which waits where the case is", async () => {
    const flows = await openFlows();
    const { flow, worked } = await wanting(flows, aHead());
    await worked.open(FILING);
    await worked.sync();
    await worked.waitedFor(FILING);
    await flows.client.send(new StopExecutionCommand({ executionArn: executionOf(flow) }));
    expect(await reconcileFlows(flows.ports)()).toEqual({ over: 0, restarted: 1, running: 0 });
    const next = await kept(flows, flow);
    expect(next).toEqual({ ...flow, attempt: 2 });
    expect(await statusOf(flows, next)).toBe("RUNNING");
    await worked.finish(FILING, "not-filed");
    await worked.sync();
    expect((await ended(flows.client, executionOf(next))).status).toBe("SUCCEEDED");
  });

  test("frees an execution that is stuck at a task that has ended", async () => {
    const flows = await openFlows();
    const { flow, worked } = await wanting(flows, aHead());
    await worked.open(FILING);
    await worked.sync();
    await worked.waitedFor(FILING);
    await worked.finish(FILING, "not-filed");
    expect(await statusOf(flows, flow)).toBe("RUNNING");
    expect(await reconcileFlows(flows.ports)()).toEqual({ over: 0, restarted: 0, running: 1 });
    expect((await ended(flows.client, executionOf(flow))).status).toBe("SUCCEEDED");
  });

  test("marks the flow of a closed case as over, and looks at it no more", async () => {
    const flows = await openFlows();
    const { flow, worked } = await wanting(flows, closedHead());
    await worked.open(FILING);
    await worked.finish(FILING, "not-filed");
    await worked.sync();
    await ended(flows.client, executionOf(flow));
    expect(await reconcileFlows(flows.ports)()).toEqual({ over: 1, restarted: 0, running: 0 });
    expect(await kept(flows, flow)).toEqual({ ...flow, state: "over" });
    expect(await wanted(flows)).toEqual([]);
    expect(await reconcileFlows(flows.ports)()).toEqual({ over: 0, restarted: 0, running: 0 });
  });

  const submitted = [
    anAct("fileCase", 2),
    anAct("proposeDecision", 3, { version: 1, hash: "0".repeat(64), outcome: "penalty" }),
    anAct("submitForReview", 4, { round: 1, version: 1 }),
  ];
  const issues = anAct("giveReviewOpinion", 5, { round: 1, version: 1, outcome: "issues" });
  const disputed = [issues, anAct("disputeOpinion", 6, { round: 1 })];

  /** The acts by which a round comes to a state. */
  const LED_TO = {
    pending: [],
    issues: [issues],
    disputed,
    agreed: [anAct("giveReviewOpinion", 5, { round: 1, version: 1, outcome: "agreed" })],
    settled: [...disputed, anAct("settleDisagreement", 7, { round: 1, outcome: "revise" })],
    void: [anAct("proposeDecision", 5, { version: 2, hash: "1".repeat(64), outcome: "penalty" })],
  } as const;

  test.each([
    ["pending", "restarted"],
    ["issues", "restarted"],
    ["disputed", "restarted"],
    ["agreed", "over"],
    ["settled", "over"],
    ["void", "over"],
  ] as const)("of an ended round of review that is %s the flow is %s", async (state, expected) => {
    const flows = await openFlows();
    const head = aHead({ acts: [...aHead().acts, ...submitted, ...LED_TO[state]] });
    const { flow, worked } = await wanting(flows, head, "legal-review");
    await worked.sync();
    await flows.client.send(new StopExecutionCommand({ executionArn: executionOf(flow) }));
    const counts = await reconcileFlows(flows.ports)();
    expect(counts).toEqual({ over: 0, restarted: 0, running: 0, [expected]: 1 });
  });

  test("run twice, or twice at once, changes nothing", async () => {
    const flows = await openFlows();
    const { worked, flow } = await wanting(flows, aHead());
    await worked.open(FILING);
    const stuck = await wanting(flows, aHead());
    await Promise.all([reconcileFlows(flows.ports)(), reconcileFlows(flows.ports)()]);
    await worked.waitedFor(FILING);
    await stuck.worked.waitedFor(FILING);
    const state = () => flows.table.query({ table: "state", pk: casePartition(flow.case) });
    const before = await state();
    const { length } = flows.calls;
    await reconcileFlows(flows.ports)();
    await reconcileFlows(flows.ports)();
    expect(await state()).toEqual(before);
    expect(flows.calls).toHaveLength(length);
    expect(length).toBe(2);
  });

  test("goes round over more flows than one page, and begins anew behind the last", async () => {
    const flows = await openFlows();
    const heads = Array.from({ length: 250 }, () => aHead());
    for (const head of heads) await wanting(flows, head);
    const reconcile = reconcileFlows(flows.ports);
    expect(await reconcile()).toEqual({ over: 0, restarted: 200, running: 0 });
    expect(await reconcile()).toEqual({ over: 0, restarted: 50, running: 0 });
    expect(await reconcile()).toEqual({ over: 0, restarted: 0, running: 200 });
    const statuses = await Promise.all(
      heads.map(({ id }) => statusOf(flows, wantFlow({ case: id, flow: "case-ordinary", round: 1 }))),
    );
    expect(new Set(statuses)).toEqual(new Set(["RUNNING"]));
  });
});
