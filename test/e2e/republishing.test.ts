import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { expect, test } from "vitest";
import { eventSource } from "../../functions/platform/bus.ts";
import { CREDENTIALS } from "../../infra/local/engines.ts";
import { decided, publish, serve } from "../support/case-stages.ts";
import { LAND } from "../support/casts.ts";
import { daysAgo } from "../support/days.ts";
import { notedPorts } from "../support/host.ts";
import { oneHost } from "../support/one-host.ts";
import { readDecision, textsOfSite } from "../support/site.ts";
import { until, untilPage } from "../support/until.ts";
import type { WorkCase } from "../support/work-case.ts";

const host = oneHost();

/** How often the publisher has been through with a case. */
const runs = ({ id }: WorkCase): number => {
  const log = readFileSync(join(host().directory, "logs", "disclosure-on-publication-changed.log"), "utf8");
  return log.split("\n").filter((line) => line.includes("PAGE_PUBLISHED") && line.includes(id)).length;
};

/** Tells the bus once more of a fact that it has told of before. */
const tellAgain = async (work: WorkCase, times: number): Promise<void> => {
  const facts = await work.facts();
  const fact = facts.find(({ type }) => type === "publication-decided");
  const { seq, type } = fact ?? { seq: 0, type: "" };
  const client = new EventBridgeClient({
    endpoint: `http://127.0.0.1:${notedPorts(host().directory)["bus"]}`,
    region: "local",
    credentials: CREDENTIALS,
  });
  const entry = {
    EventBusName: "fazhiyun",
    Source: eventSource("case"),
    DetailType: type,
    Detail: JSON.stringify({ kind: "case", matter: work.id, chain: work.id, seq, type }),
  };
  await client.send(new PutEventsCommand({ Entries: Array.from({ length: times }, () => entry) }));
};

test("the same event again writes the same bytes, in every object of the site", async () => {
  const { session, directory, ready } = host();
  const { work } = await decided(session, LAND);
  await serve(work);
  await readDecision(await publish(work), "暂无履行记录");
  await untilPage(ready.site, "共公开行政处罚决定1件");
  const before = await textsOfSite(directory);
  expect(before.size).toBeGreaterThan(20);
  const seen = runs(work);
  await tellAgain(work, 5);
  await until(async () => runs(work) >= seen + 5);
  expect(await textsOfSite(directory)).toEqual(before);
});

test("a page follows the case: service, correction, performance; its version of the text stays", async () => {
  const { work } = await decided(host().session, LAND, { decidedAgo: 10 });
  const url = await publish(work);
  const unserved = await readDecision(url, "暂无履行记录");
  expect(unserved.data).not.toHaveProperty("receivedOn");
  expect(unserved.data["reconsideration"]).not.toHaveProperty("until");

  await serve(work);
  const served = await readDecision(url, "当事人收到决定书");
  expect(served.data["receivedOn"]).toBe(daysAgo(4).slice(0, 10));

  const { service } = await work.view();
  await work.act(LAND.handler, "correctFact", {
    body: { seq: service?.seq, reason: "回证日期有误", corrected: { occurredAt: daysAgo(6) } },
  });
  const corrected = await readDecision(url, `datetime="${daysAgo(6).slice(0, 10)}"`);
  expect(corrected.data["receivedOn"]).toBe(daysAgo(6).slice(0, 10));

  const paid = { obligation: "penalty-1", amount: "500" };
  await work.act(LAND.handler, "recordPerformance", { body: paid });
  await readDecision(url, "部分履行");
  await work.act(LAND.handler, "recordPerformance", { body: { ...paid, amount: "1500" } });
  const { data } = await readDecision(url, "全部履行");
  expect(data["version"]).toBe(1);
});

test("an event of a case that is not public, or not there, makes no page", async () => {
  const { session, directory } = host();
  const { work } = await decided(session, LAND);
  const before = await textsOfSite(directory);
  await tellAgain({ ...work, facts: async () => [] }, 1);
  await work.act(LAND.handler, "serveDecision", { body: { method: "direct", receivedAt: daysAgo(4) } });
  await until(async () => runs(work) >= 1);
  expect(await textsOfSite(directory)).toEqual(before);
});
