import { expect, test } from "vitest";
import { flowItem, wantFlow } from "../../functions/case-file/model/flow.ts";
import { Unavailable } from "../../functions/platform/unavailable.ts";
import { caseOn, executionOf, type Flows, openFlows, pathOf, put } from "../support/flows.ts";
import { aHead } from "../support/heads.ts";
import { ended, describe as executionAt, until } from "../support/states.ts";

const FILING = { kind: "file-case" } as const;
const LONGEST_WAIT_SECONDS = 30_000_000;

const begun = async (flows: Flows, name: "case-ordinary" | "legal-review" = "case-ordinary") => {
  const head = aHead();
  const flow = wantFlow({ case: head.id, flow: name, round: 1 });
  const worked = await caseOn(flows, head);
  await put(flows.table, flowItem(flow));
  return { flow, worked };
};

/** Moves the clock until the function has been called so often: it is tried again after some seconds. */
const untilCalled = (flows: Flows, times: number): Promise<boolean> =>
  until(() => {
    flows.clock.offset += 1000;
    return flows.calls.length >= times;
  });

test("a function that fails in passing is tried again, and the flow goes on", async () => {
  const flows = await openFlows({
    attach: (call, attempt) =>
      attempt < 3 ? Promise.reject(new Unavailable("an engine does not answer")) : call(),
  });
  const { flow, worked } = await begun(flows);
  await worked.open(FILING);
  await worked.sync();
  await untilCalled(flows, 3);
  await worked.waitedFor(FILING);
  await worked.finish(FILING, "not-filed");
  await worked.sync();
  expect((await ended(flows.client, executionOf(flow))).status).toBe("SUCCEEDED");
  expect(flows.calls).toHaveLength(3);
});

test("a function that keeps failing ends the execution, not the case", async () => {
  const flows = await openFlows({
    attach: () => Promise.reject(new Unavailable("an engine does not answer")),
  });
  const { flow, worked } = await begun(flows);
  await worked.sync();
  await untilCalled(flows, 7);
  const { status, error } = await ended(flows.client, executionOf(flow));
  expect([status, error]).toEqual(["FAILED", "Unavailable"]);
});

test("a fault of ours is not tried again", async () => {
  const flows = await openFlows({ attach: () => Promise.reject(new TypeError("a bug")) });
  const { flow, worked } = await begun(flows);
  await worked.sync();
  const { status, error } = await ended(flows.client, executionOf(flow));
  expect([status, error, flows.calls.length]).toEqual(["FAILED", "TypeError", 1]);
});

test.each([
  ["case-ordinary", "file-case", "AwaitFiling"],
  ["legal-review", "review-proposal", "AwaitOpinion"],
] as const)("%s ends by itself when it has waited too long", async (name, kind, state) => {
  const flows = await openFlows();
  const { flow, worked } = await begun(flows, name);
  await worked.open({ kind });
  await worked.sync();
  await worked.waitedFor({ kind });
  flows.clock.offset = (LONGEST_WAIT_SECONDS - 60) * 1000;
  expect((await executionAt(flows.client, executionOf(flow))).status).toBe("RUNNING");
  flows.clock.offset += 61_000;
  const { status, error } = await ended(flows.client, executionOf(flow));
  expect([status, error]).toEqual(["FAILED", "WaitedTooLong"]);
  expect(await pathOf(flows.client, flow)).toEqual([state, "WaitedTooLong"]);
  await worked.finish({ kind }, "filed");
  await expect(worked.sync()).resolves.toBeUndefined();
});
