import { join } from "node:path";
import { DescribeEventBusCommand, EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { describe, expect, onTestFinished, test } from "vitest";
import { eventBridge, eventSource } from "../../../functions/platform/bus.ts";
import { openAsyncStore } from "../../../infra/local/async/store.ts";
import { startBus } from "../../../infra/local/bus/server.ts";
import type { EventsPlan } from "../../../infra/local/plan/events.ts";
import { newFolder } from "../../support/pool.ts";

const PLAN: EventsPlan = {
  buses: ["test-bus"],
  rules: [
    { bus: "test-bus", pattern: { source: ["fazhiyun.case"] }, targets: ["all"] },
    {
      bus: "test-bus",
      pattern: { source: ["fazhiyun.case"], "detail-type": ["decided", "served"] },
      targets: ["some"],
    },
    { bus: "test-bus", pattern: { source: ["other"] }, targets: ["none"] },
    {
      bus: "test-bus",
      pattern: { source: ["fazhiyun.case"], "detail-type": [{ "anything-but": ["found", "opened", "put"] }] },
      targets: ["others"],
    },
  ],
  schedules: [],
};

const openBus = async () => {
  const store = openAsyncStore(join(newFolder(), "host.sqlite"));
  let nudges = 0;
  const nudge = (): void => {
    nudges += 1;
  };
  const { url, close } = await startBus(0, { store, plan: PLAN, nudge });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new EventBridgeClient({ endpoint: url, region: "local", credentials, maxAttempts: 1 });
  onTestFinished(async () => {
    client.destroy();
    await close();
    store.close();
  });
  const waiting = () =>
    store.due(Date.now(), 100, []).map(({ function: name, event }) => {
      const { "detail-type": type, detail } = JSON.parse(event);
      return [name, type, detail];
    });
  return { client, waiting, nudges: () => nudges };
};

const refusalOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return "accepted";
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

describe("the bus", () => {
  test("keeps a delivery for every rule that an event matches, before it says that it took the event", async () => {
    const { client, waiting, nudges } = await openBus();
    await eventBridge(client, "test-bus").publish([
      { source: eventSource("case"), type: "opened", detail: { seq: 1 } },
      { source: eventSource("case"), type: "decided", detail: { seq: 2 } },
    ]);
    expect(waiting()).toEqual([
      ["all", "opened", { seq: 1 }],
      ["all", "decided", { seq: 2 }],
      ["some", "decided", { seq: 2 }],
      ["others", "decided", { seq: 2 }],
    ]);
    expect(nudges()).toBe(1);
  });

  test("takes more events than one call has room for, in their order", async () => {
    const { client, waiting } = await openBus();
    const events = Array.from({ length: 23 }, (_, seq) => ({
      source: eventSource("case"),
      type: "opened",
      detail: { seq },
    }));
    await eventBridge(client, "test-bus").publish(events);
    expect(waiting().map(([, , detail]) => detail)).toEqual(events.map(({ detail }) => detail));
  });

  test("takes nothing of a call in which one event is for a bus that there is not", async () => {
    const { client, waiting } = await openBus();
    const entry = { Source: "fazhiyun.case", DetailType: "opened", Detail: "{}" };
    const Entries = ["test-bus", "nobody"].map((EventBusName) => ({ ...entry, EventBusName }));
    expect(await refusalOf(client.send(new PutEventsCommand({ Entries })))).toBe(
      "ValidationException: there is no bus nobody",
    );
    expect(
      await refusalOf(
        eventBridge(client, "nobody").publish([{ source: eventSource("case"), type: "opened", detail: {} }]),
      ),
    ).toBe("ValidationException: there is no bus nobody");
    expect(waiting()).toEqual([]);
  });

  test.each([
    ["no event", []],
    [
      "an event whose detail is no JSON",
      [{ EventBusName: "test-bus", Source: "fazhiyun.case", DetailType: "t", Detail: "{" }],
    ],
    ["an event without a kind", [{ EventBusName: "test-bus", Source: "s", Detail: "{}" }]],
  ])("refuses %s", async (_, Entries) => {
    const { client, waiting } = await openBus();
    expect(await refusalOf(client.send(new PutEventsCommand({ Entries })))).toMatch(/^ValidationException: /);
    expect(waiting()).toEqual([]);
  });

  test("serves nothing else", async () => {
    const { client } = await openBus();
    expect(await refusalOf(client.send(new DescribeEventBusCommand({ Name: "test-bus" })))).toBe(
      "UnknownOperationException: DescribeEventBus is not served here",
    );
  });
});
